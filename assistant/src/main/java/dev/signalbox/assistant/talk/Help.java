package dev.signalbox.assistant.talk;

/** What the assistant can do, by example. */
final class Help {
  static final String ENGLISH =
      """
      On this device, without any model, I can do such things:
        Day       What needs my attention this morning? · How does my day look?
        Mail      Any new mail? · Summarise the mail from Ana · Reply to Tom that Friday is fine · Archive the newsletters
        Calendar  What's on tomorrow? · Move my 3 pm with Ana to tomorrow and tell her · When am I free on Thursday?
        Tasks     Remind me at 8 to call the dentist · Add milk to the shopping list · What's overdue?
        Contacts  What's Anna Keller's number?
        Home      Turn off everything downstairs · Set the bedroom to 19 degrees · Is the front door locked?
      What cannot be undone (sending a mail, unlocking a door) asks first. "Undo that" takes back the rest.
      General questions and writing go to a model that may have your words: see `signalbox fleet`.""";

  static final String GERMAN =
      """
      Auf diesem Gerät, ohne Modell, kann ich zum Beispiel:
        Tag       Was ist heute wichtig? · Wie sieht mein Tag aus?
        Mail      Gibt es neue Mails? · Fasse die Mail von Ana zusammen · Antworte Tom, dass Freitag passt
        Kalender  Was steht morgen an? · Verschiebe meinen Termin um 15 Uhr auf morgen · Wann habe ich Donnerstag Zeit?
        Aufgaben  Erinnere mich um 8 an den Zahnarzt · Setz Milch auf die Einkaufsliste
        Kontakte  Welche Nummer hat Anna Keller?
        Zuhause   Mach unten alles aus · Stell das Schlafzimmer auf 19 Grad · Ist die Haustür abgeschlossen?
      Was nicht rückgängig zu machen ist (Mail senden, Tür aufschließen), frage ich vorher. "Mach das rückgängig" nimmt den Rest zurück.
      Allgemeine Fragen gehen an ein Modell, das deine Worte haben darf: siehe `signalbox fleet`.""";

  private Help() {}
}
