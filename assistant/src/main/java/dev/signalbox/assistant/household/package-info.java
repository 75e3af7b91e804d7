/**
 * A simulated household to try the assistant on, written into a folder in exactly the formats that
 * a person has: {@code mail/} (Maildir++), {@code calendar/*.ics}, {@code tasks/tasks.ics}, {@code
 * contacts/contacts.vcf}, {@code home.json}. Mia and Jonas, their daughter Lena, the dog Bruno, and
 * everybody who writes to them; some of whom want the assistant to do what Mia does not.
 *
 * <p>All dates hang on one anchor, so that at any time there is mail from this morning and a call
 * at three. The same anchor gives the same bytes. The texts are resources with placeholders ({@link
 * dev.signalbox.assistant.household.Template}); mails are written as readable scripts ({@link
 * dev.signalbox.assistant.household.MailScript}) and made into MIME here, in plain code, because a
 * first start shall not wait for a library.
 */
@NullMarked
package dev.signalbox.assistant.household;

import org.jspecify.annotations.NullMarked;
