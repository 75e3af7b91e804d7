package dev.signalbox.assistant.mail;

import java.util.List;
import java.util.Optional;

/**
 * What a mail says. All of it was written by somebody else and may try to give orders.
 *
 * @param text the visible text: the plain part, or the HTML part as a person would see it
 * @param hiddenText what the mail carries but does not show (invisible HTML, comments, zero-width
 *     and tag characters); empty when there is none
 * @param attachments its files
 * @param links its links
 * @param calendar the text of its iCalendar part (RFC 5545), if it is an invitation
 * @param html whether the text was made from HTML
 * @param trouble what could not be read of it
 */
public record MailBody(
    String text,
    String hiddenText,
    List<Attachment> attachments,
    List<Link> links,
    Optional<String> calendar,
    boolean html,
    Optional<String> trouble) {

  public MailBody {
    attachments = List.copyOf(attachments);
    links = List.copyOf(links);
  }
}
