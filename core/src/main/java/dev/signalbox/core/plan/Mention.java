package dev.signalbox.core.plan;

/**
 * Something that a plan speaks of and that later words of the person may mean by "it", "that mail"
 * or "her".
 *
 * @param kind what it is: {@code event}, {@code mail}, {@code task}, {@code person}, {@code
 *     devices}
 * @param id what names it to tools
 * @param words how the person knows it
 */
public record Mention(String kind, Argument id, Argument words) {}
