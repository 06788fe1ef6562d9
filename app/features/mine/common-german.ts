/** German words people often make a password of, which the English and the common lists do not know. */
export const COMMON_GERMAN =
  `ich liebe dich mich schatz schatzi hallo passwort kennwort geheim hund katze maus hase baer sonne mond
stern sommer winter herbst fruehling frühling montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar
maerz märz juni juli august september oktober november dezember fussball fußball bayern muenchen münchen berlin hamburg
koeln köln deutschland oesterreich österreich schweiz wien mama papa oma opa mutter vater kind baby engel teufel liebe
leben glueck glück blume rose garten haus auto urlaub strand meer berg wald baum apfel banane kaffee kuchen bier wein
rot blau gruen grün gelb schwarz weiss weiß eins zwei drei vier fuenf fünf sechs sieben acht neun zehn ist das der die
ein eine mein meine dein und nicht gut neu alt start test admin benutzer willkommen sicher sicherheit ruecken rücken
schmerz schmerzen nacken knoten schulter`.split(/\s+/)
