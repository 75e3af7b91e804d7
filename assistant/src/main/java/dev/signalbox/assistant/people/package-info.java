/**
 * Who is meant by a name or a relation, and new people in the address book. {@link
 * dev.signalbox.assistant.people.PeopleSkill} is the way in.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.assistant.people;
