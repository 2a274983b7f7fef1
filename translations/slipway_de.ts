<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>slipway</name>
    <message>
      <source> (caused by the release)</source>
      <translation> (durch das Release verursacht)</translation>
    </message>
    <message>
      <source> (changed since)</source>
      <translation> (seither geändert)</translation>
    </message>
    <message>
      <source> (does not block)</source>
      <translation> (blockiert nicht)</translation>
    </message>
    <message>
      <source> (not blocking)</source>
      <translation> (nicht blockierend)</translation>
    </message>
    <message>
      <source> (optional)</source>
      <translation> (optional)</translation>
    </message>
    <message>
      <source> (stale)</source>
      <translation> (veraltet)</translation>
    </message>
    <message>
      <source> MiB</source>
      <translation> MiB</translation>
    </message>
    <message>
      <source> days</source>
      <translation> Tagen</translation>
    </message>
    <message>
      <source> for %1</source>
      <translation> für %1</translation>
    </message>
    <message>
      <source> h</source>
      <translation> h</translation>
    </message>
    <message>
      <source> h before</source>
      <translation> h vorher</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source> min green</source>
      <translation> min grün</translation>
    </message>
    <message>
      <source>%1
added %2 %3</source>
      <translation>%1
hinzugefügt %2 %3</translation>
    </message>
    <message>
      <source>%1 % done</source>
      <translation>%1 % erledigt</translation>
    </message>
    <message>
      <source>%1 % good</source>
      <translation>%1 % gut</translation>
    </message>
    <message>
      <source>%1 %2</source>
      <comment>part of the scope, how many</comment>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1 %2 %</source>
      <translation>%1 %2 %</translation>
    </message>
    <message>
      <source>%1 %2 (%3)</source>
      <translation>%1 %2 (%3)</translation>
    </message>
    <message>
      <source>%1 %2 of %3</source>
      <comment>fact: Criteria 6 of 8</comment>
      <translation>%1 %2 von %3</translation>
    </message>
    <message>
      <source>%1 %2, week %3</source>
      <comment>10:24 CET, week 1</comment>
      <translation>%1 %2, Woche %3</translation>
    </message>
    <message>
      <source>%1 %2: “%3” points to a %4 that is not there.</source>
      <translation>%1 %2: „%3“ zeigt auf %4, das es nicht gibt.</translation>
    </message>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>%1 (%2)</source>
      <comment>builder, force scheduler</comment>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>%1 (%2)</source>
      <comment>lesson (release)</comment>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>%1 (%2, %3 %)</source>
      <translation>%1 (%2, %3 %)</translation>
    </message>
    <message>
      <source>%1 (may be waived)</source>
      <translation>%1 (Ausnahme möglich)</translation>
    </message>
    <message>
      <source>%1 (needed)</source>
      <translation>%1 (nötig)</translation>
    </message>
    <message>
      <source>%1 (not in this workspace)</source>
      <translation>%1 (nicht in diesem Arbeitsbereich)</translation>
    </message>
    <message>
      <source>%1 (not yet verified against a live server)</source>
      <translation>%1 (noch nicht an einem laufenden Server geprüft)</translation>
    </message>
    <message>
      <source>%1 (of %2)</source>
      <comment>name of something, the release it came with</comment>
      <translation>%1 (aus %2)</translation>
    </message>
    <message>
      <source>%1 (of %2, %3)</source>
      <comment>name of something, the release it came with, a number</comment>
      <translation>%1 (aus %2, %3)</translation>
    </message>
    <message>
      <source>%1 (optional)</source>
      <translation>%1 (freiwillig)</translation>
    </message>
    <message>
      <source>%1 (over)</source>
      <comment>an alert that has ended</comment>
      <translation>%1 (vorbei)</translation>
    </message>
    <message>
      <source>%1 (overridden)</source>
      <translation>%1 (übergangen)</translation>
    </message>
    <message>
      <source>%1 (silenced)</source>
      <translation>%1 (stummgeschaltet)</translation>
    </message>
    <message>
      <source>%1 +%2</source>
      <translation>%1 +%2</translation>
    </message>
    <message>
      <source>%1 It is ticked in the file, but was left as it is.</source>
      <translation>%1 In der Datei ist der Punkt abgehakt, hier blieb er, wie er ist.</translation>
    </message>
    <message>
      <source>%1 It says: %2</source>
      <comment>a sentence, and a server's own words</comment>
      <translation>%1 Der Server sagt: %2</translation>
    </message>
    <message>
      <source>%1 Start it once more only if that is what you want.</source>
      <translation>%1 Nur dann noch einmal starten, wenn das so gewollt ist.</translation>
    </message>
    <message>
      <source>%1 The form comes back when the text can be read.</source>
      <translation>%1 Das Formular ist wieder da, sobald der Text lesbar ist.</translation>
    </message>
    <message>
      <source>%1 What is shown is what was kept.</source>
      <translation>%1 Gezeigt wird, was aufbewahrt wurde.</translation>
    </message>
    <message>
      <source>%1 added</source>
      <translation>%1 hinzugefügt</translation>
    </message>
    <message>
      <source>%1 after its date</source>
      <translation>%1 nach dem Termin</translation>
    </message>
    <message>
      <source>%1 against %2</source>
      <translation>%1 gegen %2</translation>
    </message>
    <message>
      <source>%1 ago</source>
      <translation>vor %1</translation>
    </message>
    <message>
      <source>%1 and %2 both tell about the release %3. Leave one of them out.</source>
      <translation>%1 und %2 nennen beide das Release %3. Lassen Sie eine davon weg.</translation>
    </message>
    <message>
      <source>%1 and %2 more</source>
      <translation>%1 und %2 weitere</translation>
    </message>
    <message>
      <source>%1 and %2 taken; known already: %3, not of production: %4.</source>
      <translation>%1 und %2 übernommen; schon bekannt: %3, nicht aus der Produktion: %4.</translation>
    </message>
    <message>
      <source>%1 and %2, %3</source>
      <translation>%1 und %2, %3</translation>
    </message>
    <message>
      <source>%1 answered in a form that is not known here.</source>
      <translation>%1 hat in einer Form geantwortet, die hier nicht bekannt ist.</translation>
    </message>
    <message>
      <source>%1 answers with a page instead of JSON: %2. Check the address.</source>
      <translation>%1 antwortet mit einer Seite statt mit JSON: %2. Die Adresse prüfen.</translation>
    </message>
    <message>
      <source>%1 answers with something that is not JSON. Check the address.</source>
      <translation>%1 antwortet mit etwas, das kein JSON ist. Die Adresse prüfen.</translation>
    </message>
    <message>
      <source>%1 as CSV…</source>
      <translation>%1 als CSV …</translation>
    </message>
    <message>
      <source>%1 as PNG…</source>
      <translation>%1 als PNG …</translation>
    </message>
    <message>
      <source>%1 as SVG…</source>
      <translation>%1 als SVG …</translation>
    </message>
    <message>
      <source>%1 asked for it; somebody else has to decide.</source>
      <translation>%1 hat darum gebeten; jemand anderes muss entscheiden.</translation>
    </message>
    <message>
      <source>%1 asks for “%2” from now on.</source>
      <translation>%1 verlangt ab jetzt „%2“.</translation>
    </message>
    <message>
      <source>%1 at %2</source>
      <comment>ref at commit</comment>
      <translation>%1 bei %2</translation>
    </message>
    <message>
      <source>%1 before its date</source>
      <translation>%1 vor dem Termin</translation>
    </message>
    <message>
      <source>%1 begins</source>
      <translation>%1 beginnt</translation>
    </message>
    <message>
      <source>%1 belongs to %2 already.</source>
      <translation>%1 gehört schon zu %2.</translation>
    </message>
    <message>
      <source>%1 belongs to another user, so no secret is read from it.</source>
      <translation>%1 gehört einem anderen Benutzer; daraus wird kein Geheimnis gelesen.</translation>
    </message>
    <message>
      <source>%1 blocked</source>
      <translation>%1 blockiert</translation>
    </message>
    <message>
      <source>%1 booked twice</source>
      <translation>%1 doppelt gebucht</translation>
    </message>
    <message numerus="yes">
      <source>%1 by %n series</source>
      <translation>
        <numerusform>%1 von %n Messreihe</numerusform>
        <numerusform>%1 von %n Messreihen</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 cannot be deployed to %2 now (%3): %4</source>
      <translation>%1 kann jetzt nicht nach %2 ausgerollt werden (%3): %4</translation>
    </message>
    <message>
      <source>%1 cannot be imported.</source>
      <translation>%1 kann nicht importiert werden.</translation>
    </message>
    <message>
      <source>%1 cannot be reached: %2</source>
      <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
      <source>%1 cannot be read as YAML.</source>
      <translation>%1 lässt sich nicht als YAML lesen.</translation>
    </message>
    <message>
      <source>%1 cannot be read: %2</source>
      <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
      <source>%1 cannot be rolled back in %2 now (%3): %4</source>
      <translation>%1 kann in %2 jetzt nicht zurückgerollt werden (%3): %4</translation>
    </message>
    <message>
      <source>%1 cannot be started by hand at %2: it has no “workflow_dispatch” there.</source>
      <translation>%1 lässt sich bei %2 nicht von Hand starten: Dort gibt es kein „workflow_dispatch“.</translation>
    </message>
    <message>
      <source>%1 cannot be started by hand: it has no workflow_dispatch.</source>
      <translation>%1 kann nicht von Hand gestartet werden: Es hat kein workflow_dispatch.</translation>
    </message>
    <message>
      <source>%1 caused “%2”</source>
      <translation>%1 hat „%2“ verursacht</translation>
    </message>
    <message>
      <source>%1 closed the connection before its answer was complete.</source>
      <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
      <source>%1 coordinates this release, or did, and cannot alone give the sign-off %2. Ask somebody else who holds the role, or let the requirement lift the separation of duties.</source>
      <translation>%1 koordiniert dieses Release oder hat es koordiniert und kann die Freigabe %2 nicht allein geben. Fragen Sie jemand anderen mit dieser Rolle, oder heben Sie die Funktionstrennung in der Anforderung auf.</translation>
    </message>
    <message>
      <source>%1 coordinates this release, or did, and cannot lift the separation of duties that binds who coordinates. Ask a manager or a product owner.</source>
      <translation>%1 koordiniert dieses Release oder hat es koordiniert und kann die Funktionstrennung nicht aufheben, die für die Koordination gilt. Fragen Sie das Management oder die Produktverantwortung.</translation>
    </message>
    <message>
      <source>%1 could not be written: %2</source>
      <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
      <source>%1 could not be written: %2. Choose another folder.</source>
      <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>%1 d</source>
      <translation>%1 T</translation>
    </message>
    <message>
      <source>%1 d %2 h</source>
      <translation>%1 T %2 h</translation>
    </message>
    <message>
      <source>%1 d ago</source>
      <translation>vor %1 T</translation>
    </message>
    <message numerus="yes">
      <source>%1 did not answer within %n second(s). Try again when the server or the network is less busy.</source>
      <translation>
        <numerusform>%1 hat innerhalb von %n Sekunde nicht geantwortet. Erneut versuchen, wenn Server oder Netz weniger ausgelastet sind.</numerusform>
        <numerusform>%1 hat innerhalb von %n Sekunden nicht geantwortet. Erneut versuchen, wenn Server oder Netz weniger ausgelastet sind.</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 does not accept the secret of this connection. It may be wrong, expired or revoked.</source>
      <translation>%1 nimmt das Geheimnis dieser Verbindung nicht an. Es kann falsch, abgelaufen oder widerrufen sein.</translation>
    </message>
    <message>
      <source>%1 does not allow that to the account of this connection.</source>
      <translation>%1 erlaubt das dem Konto dieser Verbindung nicht.</translation>
    </message>
    <message>
      <source>%1 does not answer as Alertmanager does. Check the address.</source>
      <translation>%1 antwortet nicht wie Alertmanager. Die Adresse prüfen.</translation>
    </message>
    <message>
      <source>%1 does not answer as Icinga 2 does. Check the address; its port is 5665 as a rule.</source>
      <translation>%1 antwortet nicht wie Icinga 2. Die Adresse prüfen; der Port ist in der Regel 5665.</translation>
    </message>
    <message>
      <source>%1 does not answer as Prometheus does. Check the address of the connection; some servers want a path behind the host, such as /prometheus.</source>
      <translation>%1 antwortet nicht wie Prometheus. Die Adresse der Verbindung prüfen; manche Server erwarten hinter dem Host einen Pfad wie /prometheus.</translation>
    </message>
    <message>
      <source>%1 does not hold the role %2 and cannot decide for it.</source>
      <translation>%1 hat die Rolle %2 nicht und kann für sie nicht entscheiden.</translation>
    </message>
    <message>
      <source>%1 does not know that, or the account of this connection may not see it.</source>
      <translation>%1 kennt das nicht, oder das Konto dieser Verbindung darf es nicht sehen.</translation>
    </message>
    <message>
      <source>%1 early</source>
      <translation>%1 zu früh</translation>
    </message>
    <message>
      <source>%1 ends</source>
      <translation>%1 endet</translation>
    </message>
    <message>
      <source>%1 entities, %2 links of the audit chain</source>
      <translation>%1 Einträge, %2 Glieder der Prüfkette</translation>
    </message>
    <message>
      <source>%1 files, %2 links, %3 notes</source>
      <translation>%1 Dateien, %2 Links, %3 Notizen</translation>
    </message>
    <message>
      <source>%1 for %2</source>
      <translation>%1 für %2</translation>
    </message>
    <message>
      <source>%1 for %2 of %3</source>
      <translation>%1 seit %2 von %3</translation>
    </message>
    <message>
      <source>%1 gives %2 back</source>
      <translation>%1 gibt %2 zurück</translation>
    </message>
    <message>
      <source>%1 goes back to %2</source>
      <translation>%1 geht zurück auf „%2“</translation>
    </message>
    <message>
      <source>%1 h</source>
      <translation>%1 h</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 h %2 min</translation>
    </message>
    <message>
      <source>%1 has %2 jobs. Name one as %1/JOB; slipwayctl ci jobs %1 lists them.</source>
      <translation>%1 hat %2 Jobs. Einen als %1/JOB nennen; slipwayctl ci jobs %1 listet sie.</translation>
    </message>
    <message>
      <source>%1 has a fault of its own or is just starting (HTTP %2).</source>
      <translation>%1 hat selbst einen Fehler oder startet gerade (HTTP %2).</translation>
    </message>
    <message>
      <source>%1 has a header “%2” that cannot be sent: its name has letters, digits and dashes, its value stands on one line.</source>
      <translation>%1 hat einen Header „%2“, der nicht gesendet werden kann: Sein Name besteht aus Buchstaben, Ziffern und Bindestrichen, sein Wert steht in einer Zeile.</translation>
    </message>
    <message>
      <source>%1 has a key that is no text.</source>
      <translation>%1 hat einen Schlüssel, der kein Text ist.</translation>
    </message>
    <message>
      <source>%1 has a release %2 already.</source>
      <translation>%1 hat schon ein Release %2.</translation>
    </message>
    <message>
      <source>%1 has been decided on already; the requirement stays.</source>
      <translation>Über %1 wurde schon entschieden; die Anforderung bleibt.</translation>
    </message>
    <message>
      <source>%1 has booked the environment until %2</source>
      <translation>%1 hat die Umgebung bis %2 gebucht</translation>
    </message>
    <message>
      <source>%1 has it booked; it cannot be removed.</source>
      <translation>%1 hat sie gebucht; sie kann nicht entfernt werden.</translation>
    </message>
    <message>
      <source>%1 has made no decision as %2 that could be withdrawn.</source>
      <translation>%1 hat als %2 nichts entschieden, was sich zurückziehen ließe.</translation>
    </message>
    <message>
      <source>%1 has no key “%2”. Did you mean “%3”?</source>
      <translation>%1 hat keinen Schlüssel „%2“. Meinten Sie „%3“?</translation>
    </message>
    <message>
      <source>%1 has no key “%2”. It may have: %3.</source>
      <translation>%1 hat keinen Schlüssel „%2“. Möglich sind: %3.</translation>
    </message>
    <message>
      <source>%1 has no release “%2”. The latest are: %3.</source>
      <translation>%1 hat kein Release „%2“. Die letzten sind: %3.</translation>
    </message>
    <message>
      <source>%1 has no stream of events at this address.</source>
      <translation>%1 hat unter dieser Adresse keinen Ereignisstrom.</translation>
    </message>
    <message>
      <source>%1 has no values for this in the time shown.</source>
      <translation>%1 hat dazu in der gezeigten Zeit keine Werte.</translation>
    </message>
    <message>
      <source>%1 has not failed.</source>
      <translation>%1 ist nicht fehlgeschlagen.</translation>
    </message>
    <message>
      <source>%1 has the address %2 already.</source>
      <translation>%1 hat schon die Adresse %2.</translation>
    </message>
    <message>
      <source>%1 holds %2</source>
      <translation>%1 hält %2</translation>
    </message>
    <message>
      <source>%1 holds it for %2. Why do you give %3 back?</source>
      <translation>%1 hält sie für %2. Warum geben Sie %3 zurück?</translation>
    </message>
    <message>
      <source>%1 holds the environment</source>
      <translation>%1 hält die Umgebung</translation>
    </message>
    <message>
      <source>%1 holds the environment and does not say until when</source>
      <translation>%1 hält die Umgebung und sagt nicht, bis wann</translation>
    </message>
    <message>
      <source>%1 holds the environment until %2</source>
      <translation>%1 hält die Umgebung bis %2</translation>
    </message>
    <message>
      <source>%1 imported: %2</source>
      <translation>%1 importiert: %2</translation>
    </message>
    <message>
      <source>%1 in %2</source>
      <translation>%1 in %2</translation>
    </message>
    <message>
      <source>%1 in %2: %3</source>
      <translation>%1 in %2: %3</translation>
    </message>
    <message>
      <source>%1 in spite of this</source>
      <translation>%1 trotzdem</translation>
    </message>
    <message>
      <source>%1 includes other files; inputs and variables declared there are not shown.</source>
      <translation>%1 bindet andere Dateien ein; dort vereinbarte Eingaben und Variablen werden nicht gezeigt.</translation>
    </message>
    <message>
      <source>%1 is %2</source>
      <translation>%1 ist %2</translation>
    </message>
    <message>
      <source>%1 is %2 and cannot become %3.</source>
      <translation>%1 ist %2 und kann nicht %3 werden.</translation>
    </message>
    <message>
      <source>%1 is %2: its dates stand and are not moved.</source>
      <translation>%1 ist %2: Die Termine stehen fest und werden nicht verschoben.</translation>
    </message>
    <message>
      <source>%1 is a checklist. Import it in the checklist of a release.</source>
      <translation>%1 ist eine Checkliste. Importieren Sie sie in der Checkliste eines Releases.</translation>
    </message>
    <message>
      <source>%1 is a deployment: what failed to be deployed is not there. Try it again or roll back.</source>
      <translation>%1 rollt aus: Was nicht ausgerollt werden konnte, ist nicht dort. Wiederholen Sie es oder rollen Sie zurück.</translation>
    </message>
    <message>
      <source>%1 is a weekend</source>
      <translation>%1 fällt auf ein Wochenende</translation>
    </message>
    <message>
      <source>%1 is asked: %2</source>
      <translation>%1 wird gefragt: %2</translation>
    </message>
    <message>
      <source>%1 is away on %2</source>
      <translation>%1 ist am %2 abwesend</translation>
    </message>
    <message>
      <source>%1 is away until %2, and “%3” waits for them</source>
      <translation>%1 ist bis %2 abwesend, und „%3“ wartet darauf</translation>
    </message>
    <message>
      <source>%1 is being deployed there</source>
      <translation>%1 wird dort gerade ausgerollt</translation>
    </message>
    <message>
      <source>%1 is blocked</source>
      <translation>%1 ist blockiert</translation>
    </message>
    <message>
      <source>%1 is booked.</source>
      <translation>%1 ist gebucht.</translation>
    </message>
    <message>
      <source>%1 is called as somebody else here: name them by e-mail.</source>
      <translation>%1 heißt hier wie jemand anderes: Bei Befehlen die E-Mail nennen.</translation>
    </message>
    <message>
      <source>%1 is closed, and the server contradicts what it was closed on</source>
      <translation>%1 ist abgeschlossen, und der Server widerspricht dem, worauf der Abschluss beruht</translation>
    </message>
    <message>
      <source>%1 is confirmed by hand: %2</source>
      <translation>%1 von Hand bestätigt: %2</translation>
    </message>
    <message>
      <source>%1 is empty.</source>
      <translation>%1 ist leer.</translation>
    </message>
    <message>
      <source>%1 is empty. It should hold the secret.</source>
      <translation>%1 ist leer. Dort sollte das Geheimnis stehen.</translation>
    </message>
    <message>
      <source>%1 is free in that span</source>
      <translation>%1 ist in der Zeit frei</translation>
    </message>
    <message>
      <source>%1 is held</source>
      <translation>%1 ist angehalten</translation>
    </message>
    <message>
      <source>%1 is held: %2. Let it go on first.</source>
      <translation>%1 ist angehalten: %2. Zuerst weitergehen lassen.</translation>
    </message>
    <message>
      <source>%1 is larger than %2 MB.</source>
      <translation>%1 ist größer als %2 MB.</translation>
    </message>
    <message>
      <source>%1 is larger than %2. Split it, or export a shorter time.</source>
      <translation>%1 ist größer als %2. Teilen Sie die Datei, oder exportieren Sie eine kürzere Zeit.</translation>
    </message>
    <message>
      <source>%1 is missing.</source>
      <translation>%1 fehlt.</translation>
    </message>
    <message>
      <source>%1 is no ordinary file, so no secret is read from it.</source>
      <translation>%1 ist keine gewöhnliche Datei; daraus wird kein Geheimnis gelesen.</translation>
    </message>
    <message>
      <source>%1 is no release archive, or it is damaged.</source>
      <translation>%1 ist kein Release-Archiv oder beschädigt.</translation>
    </message>
    <message>
      <source>%1 is no release archive.</source>
      <translation>%1 ist kein Release-Archiv.</translation>
    </message>
    <message>
      <source>%1 is no ring of this release.</source>
      <translation>%1 ist kein Ring dieses Releases.</translation>
    </message>
    <message>
      <source>%1 is not %2</source>
      <translation>%1 ist nicht %2</translation>
    </message>
    <message>
      <source>%1 is not a JSON pointer; one looks like /state or /items/0/state.</source>
      <translation>%1 ist kein JSON-Zeiger; einer sieht aus wie /state oder /items/0/state.</translation>
    </message>
    <message>
      <source>%1 is not a file that GitHub shows.</source>
      <translation>%1 ist keine Datei, die GitHub zeigt.</translation>
    </message>
    <message>
      <source>%1 is not a workflow: it holds no mapping.</source>
      <translation>%1 ist kein Workflow: Es enthält keine Zuordnung.</translation>
    </message>
    <message>
      <source>%1 is not a zip archive, or it is damaged.</source>
      <translation>%1 ist kein Zip-Archiv oder beschädigt.</translation>
    </message>
    <message>
      <source>%1 is not available before %2.</source>
      <translation>%1 ist vor %2 nicht verfügbar.</translation>
    </message>
    <message>
      <source>%1 is not greater than %2, the release before.</source>
      <translation>%1 ist nicht größer als %2, das Release davor.</translation>
    </message>
    <message>
      <source>%1 is not in doubt: it is %2.</source>
      <translation>%1 ist nicht zweifelhaft: %2.</translation>
    </message>
    <message>
      <source>%1 is not set up yet</source>
      <translation>%1 ist noch nicht eingerichtet</translation>
    </message>
    <message>
      <source>%1 is now %2</source>
      <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
      <source>%1 is of a kind that is not known here (%2); it is entered as text.</source>
      <translation>%1 ist von einer Art, die hier nicht bekannt ist (%2); der Wert wird als Text eingegeben.</translation>
    </message>
    <message>
      <source>%1 is over-booked on %2</source>
      <translation>%1 ist am %2 überlastet</translation>
    </message>
    <message>
      <source>%1 is over: the server said %2.</source>
      <translation>%1 ist zu Ende: Der Server meldete %2.</translation>
    </message>
    <message>
      <source>%1 is recorded with it</source>
      <translation>%1 wird damit aufgezeichnet</translation>
    </message>
    <message>
      <source>%1 is run %2 of the server</source>
      <translation>%1 ist Lauf %2 des Servers</translation>
    </message>
    <message>
      <source>%1 is still being sent, or waits to be sent again. Decide when that has ended.</source>
      <translation>%1 wird noch gesendet oder wartet darauf, noch einmal gesendet zu werden. Entscheiden Sie, wenn das beendet ist.</translation>
    </message>
    <message>
      <source>%1 is too large to be the definition of a pipeline.</source>
      <translation>%1 ist zu groß für die Definition einer Pipeline.</translation>
    </message>
    <message>
      <source>%1 items due, takes %2 a day</source>
      <translation>%1 Punkte fällig, schafft %2 am Tag</translation>
    </message>
    <message>
      <source>%1 knows no %2, or the account of this connection may not see it.</source>
      <comment>server, host</comment>
      <translation>%1 kennt kein Objekt „%2“, oder das Konto dieser Verbindung darf es nicht sehen.</translation>
    </message>
    <message>
      <source>%1 knows no host %2, or the account of this connection may not see it.</source>
      <translation>%1 kennt keinen Host %2, oder das Konto dieser Verbindung darf ihn nicht sehen.</translation>
    </message>
    <message>
      <source>%1 knows no service %2 on these hosts, or the account of this connection may not see it.</source>
      <translation>%1 kennt auf diesen Hosts keinen Dienst %2, oder das Konto dieser Verbindung darf ihn nicht sehen.</translation>
    </message>
    <message>
      <source>%1 knows none of the versions of GitHub's API that Slipway speaks.</source>
      <translation>%1 kennt keine der Versionen der GitHub-API, die Slipway spricht.</translation>
    </message>
    <message>
      <source>%1 late</source>
      <translation>%1 zu spät</translation>
    </message>
    <message>
      <source>%1 leads from https: to plain http at %2, which is not followed.</source>
      <translation>%1 leitet von https: auf einfaches http bei %2 um; dem wird nicht gefolgt.</translation>
    </message>
    <message>
      <source>%1 leads from one address to the next without end, or to one that is none.</source>
      <translation>%1 leitet ohne Ende von einer Adresse zur nächsten, oder zu einer, die keine ist.</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>noch %1</translation>
    </message>
    <message>
      <source>%1 left, until %2</source>
      <translation>noch %1, bis %2</translation>
    </message>
    <message>
      <source>%1 lies on another server. Open its address in a browser.</source>
      <translation>%1 liegt auf einem anderen Server. Die Adresse im Browser öffnen.</translation>
    </message>
    <message>
      <source>%1 may go on</source>
      <translation>%1 darf weitergehen</translation>
    </message>
    <message>
      <source>%1 may not answer here.</source>
      <translation>%1 darf hier nicht antworten.</translation>
    </message>
    <message>
      <source>%1 may not decide about late changes: that needs a manager, a release coordinator or a product owner.</source>
      <translation>%1 darf nicht über späte Änderungen entscheiden: Das brauchen Management, Release-Koordination oder Produktverantwortung.</translation>
    </message>
    <message>
      <source>%1 may not lift the separation of duties: that needs a manager, a release coordinator of other releases or a product owner.</source>
      <translation>%1 darf die Funktionstrennung nicht aufheben: Das braucht das Management, die Koordination anderer Releases oder die Produktverantwortung.</translation>
    </message>
    <message>
      <source>%1 may not open a closed release: that needs a manager, a release coordinator or a product owner.</source>
      <translation>%1 darf kein abgeschlossenes Release öffnen: Das brauchen Management, Release-Koordination oder Produktverantwortung.</translation>
    </message>
    <message>
      <source>%1 may not override: that needs a manager, a release coordinator or a product owner.</source>
      <translation>%1 darf keine Ausnahme machen: Das brauchen Management, Release-Koordination oder Produktverantwortung.</translation>
    </message>
    <message>
      <source>%1 may not take away what the gate asks for: that needs a manager, a release coordinator or a product owner.</source>
      <translation>%1 darf nicht wegnehmen, was das Gate verlangt: Das darf nur das Management, die Release-Koordination oder ein Product Owner.</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 min</translation>
    </message>
    <message>
      <source>%1 min %2 s</source>
      <translation>%1 min %2 s</translation>
    </message>
    <message numerus="yes">
      <source>%1 moved from %2 to %3, %n commit(s) more: %4. Sign-offs that cover them are stale.</source>
      <translation>
        <numerusform>%1 ging von %2 auf %3, %n Commit mehr: %4. Freigaben, die ihn umfassen, sind veraltet.</numerusform>
        <numerusform>%1 ging von %2 auf %3, %n Commits mehr: %4. Freigaben, die sie umfassen, sind veraltet.</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 moved from %2 to %3: %4 commits</source>
      <translation>%1 ging von %2 auf %3: %4 Commits</translation>
    </message>
    <message>
      <source>%1 ms</source>
      <translation>%1 ms</translation>
    </message>
    <message>
      <source>%1 must be a mapping of keys and values.</source>
      <translation>%1 muss aus Schlüsseln und Werten bestehen.</translation>
    </message>
    <message>
      <source>%1 must ship before it, and has no date ahead</source>
      <translation>%1 muss vorher ausgeliefert werden und hat keinen Termin, der noch kommt</translation>
    </message>
    <message>
      <source>%1 must ship before it, planned for %2</source>
      <translation>%1 muss vorher ausgeliefert werden, geplant für %2</translation>
    </message>
    <message>
      <source>%1 names no date</source>
      <translation>%1 nennt kein Datum</translation>
    </message>
    <message>
      <source>%1 names no repository. Say in the settings of the product where its clone lies.</source>
      <translation>%1 nennt kein Repository. Geben Sie in den Einstellungen des Produkts an, wo sein Klon liegt.</translation>
    </message>
    <message>
      <source>%1 needs a token as its secret.</source>
      <translation>%1 braucht ein Token als Geheimnis.</translation>
    </message>
    <message>
      <source>%1 needs a user name without a colon.</source>
      <translation>%1 braucht einen Benutzernamen ohne Doppelpunkt.</translation>
    </message>
    <message>
      <source>%1 needs the path of a file or a folder.</source>
      <translation>%1 braucht den Pfad einer Datei oder eines Ordners.</translation>
    </message>
    <message>
      <source>%1 needs “%2”.</source>
      <translation>%1 braucht „%2“.</translation>
    </message>
    <message>
      <source>%1 never started</source>
      <translation>%1 hat nie begonnen</translation>
    </message>
    <message>
      <source>%1 no longer has to sign.</source>
      <translation>%1 muss nicht mehr freigeben.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>lines shown of those found</comment>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>%1 of %2 are connected</source>
      <translation>%1 von %2 sind verbunden</translation>
    </message>
    <message>
      <source>%1 of %2 can be started from here</source>
      <translation>%1 von %2 können von hier gestartet werden</translation>
    </message>
    <message>
      <source>%1 of %2 deployments</source>
      <translation>%1 von %2 Auslieferungen</translation>
    </message>
    <message>
      <source>%1 of %2 done</source>
      <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
      <source>%1 of %2 entries read%3</source>
      <translation>%1 von %2 Einträgen gelesen%3</translation>
    </message>
    <message>
      <source>%1 of %2 failures that are put up with</source>
      <translation>%1 von %2 Fehlschlägen, die hingenommen werden</translation>
    </message>
    <message>
      <source>%1 of %2 measurements passed</source>
      <translation>%1 von %2 Messungen haben bestanden</translation>
    </message>
    <message>
      <source>%1 of %2 needed: </source>
      <translation>%1 von %2 nötig: </translation>
    </message>
    <message>
      <source>%1 of %2 passed</source>
      <translation>%1 von %2 bestanden</translation>
    </message>
    <message>
      <source>%1 of %2 planned tests did not run</source>
      <translation>%1 von %2 geplanten Tests liefen nicht</translation>
    </message>
    <message>
      <source>%1 of %2 requests of this hour are left</source>
      <translation>%1 von %2 Anfragen dieser Stunde sind übrig</translation>
    </message>
    <message>
      <source>%1 of %2 satisfied</source>
      <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
      <source>%1 of %2 settled</source>
      <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
      <source>%1 of %2 signed</source>
      <translation>%1 von %2 freigegeben</translation>
    </message>
    <message numerus="yes">
      <source>%1 of %2 used by %n series</source>
      <translation>
        <numerusform>%1 von %2 belegt von %n Messreihe</numerusform>
        <numerusform>%1 von %2 belegt von %n Messreihen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n criteria passed</source>
      <translation>
        <numerusform>%1 von %n Kriterium bestanden</numerusform>
        <numerusform>%1 von %n Kriterien bestanden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n found</source>
      <translation>
        <numerusform>%1 von %n gefunden</numerusform>
        <numerusform>%1 von %n gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n item(s)</source>
      <translation>
        <numerusform>%1 von %n Punkt</numerusform>
        <numerusform>%1 von %n Punkten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n item(s) done</source>
      <translation>
        <numerusform>%1 von %n Punkt erledigt</numerusform>
        <numerusform>%1 von %n Punkten erledigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n release(s)</source>
      <translation>
        <numerusform>%1 von %n Release</numerusform>
        <numerusform>%1 von %n Releases</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 of it kept with releases, whatever the limit</source>
      <translation>%1 davon mit Releases aufbewahrt, unabhängig von der Grenze</translation>
    </message>
    <message>
      <source>%1 on %2</source>
      <comment>alert on instance</comment>
      <translation>%1 auf %2</translation>
    </message>
    <message>
      <source>%1 on %2</source>
      <comment>job on connection</comment>
      <translation>%1 auf %2</translation>
    </message>
    <message>
      <source>%1 on %2 lies %3</source>
      <translation>%1 am %2 liegt %3</translation>
    </message>
    <message>
      <source>%1 over %2 of the product and %3 of others, which count less.</source>
      <translation>%1 über %2 des Produkts und %3 anderer, die weniger zählen.</translation>
    </message>
    <message>
      <source>%1 overdue</source>
      <translation>%1 überfällig</translation>
    </message>
    <message>
      <source>%1 points</source>
      <translation>%1 Punkte</translation>
    </message>
    <message>
      <source>%1 refuses connections. Check that the server runs and that the port is right.</source>
      <translation>%1 lehnt Verbindungen ab. Prüfen, ob der Server läuft und der Port stimmt.</translation>
    </message>
    <message>
      <source>%1 refuses the request (HTTP %2).</source>
      <translation>%1 lehnt die Anfrage ab (HTTP %2).</translation>
    </message>
    <message>
      <source>%1 removed</source>
      <translation>%1 entfernt</translation>
    </message>
    <message>
      <source>%1 resolved, %2 open</source>
      <translation>%1 behoben, %2 offen</translation>
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 s</translation>
    </message>
    <message>
      <source>%1 says that it arrived</source>
      <translation>%1 sagt, dass sie angekommen ist</translation>
    </message>
    <message>
      <source>%1 says that it did not arrive</source>
      <translation>%1 sagt, dass sie nicht angekommen ist</translation>
    </message>
    <message>
      <source>%1 says that it never started.</source>
      <translation>%1 sagt, dass es nie begonnen hat.</translation>
    </message>
    <message>
      <source>%1 ships %2 now</source>
      <translation>%1 wird jetzt %2 ausgeliefert</translation>
    </message>
    <message>
      <source>%1 ships before its dependency</source>
      <translation>%1 kommt vor seiner Abhängigkeit</translation>
    </message>
    <message>
      <source>%1 ships in a freeze</source>
      <translation>%1 fällt in eine Sperre</translation>
    </message>
    <message>
      <source>%1 ships on a non-working day</source>
      <translation>%1 fällt auf einen arbeitsfreien Tag</translation>
    </message>
    <message>
      <source>%1 starts %2 now</source>
      <translation>%1 beginnt jetzt %2</translation>
    </message>
    <message>
      <source>%1 starts after it ships</source>
      <translation>%1 beginnt nach der Auslieferung</translation>
    </message>
    <message>
      <source>%1 stays green</source>
      <translation>%1 bleibt grün</translation>
    </message>
    <message>
      <source>%1 stays: %2</source>
      <translation>%1 bleibt: %2</translation>
    </message>
    <message>
      <source>%1 taken, %2 of them for a release; %3 were known.</source>
      <translation>%1 übernommen, davon %2 für ein Release; %3 waren bekannt.</translation>
    </message>
    <message>
      <source>%1 through %2: %3</source>
      <translation>%1 über %2: %3</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <comment>range</comment>
      <translation>%1 bis %2</translation>
    </message>
    <message>
      <source>%1 to another day.</source>
      <translation>%1 auf einen anderen Tag.</translation>
    </message>
    <message>
      <source>%1 until %2</source>
      <translation>%1 bis %2</translation>
    </message>
    <message>
      <source>%1 until %2</source>
      <comment>phase until day</comment>
      <translation>%1 bis %2</translation>
    </message>
    <message>
      <source>%1 waits</source>
      <translation>%1 wartet</translation>
    </message>
    <message>
      <source>%1 waits for %2</source>
      <translation>%1 wartet auf %2</translation>
    </message>
    <message>
      <source>%1 waits for approval</source>
      <translation>%1 wartet auf Freigabe</translation>
    </message>
    <message>
      <source>%1 waits no longer.</source>
      <translation>%1 wartet nicht mehr.</translation>
    </message>
    <message>
      <source>%1 wants a client certificate that it knows. Name the PEM files of the certificate and of its key in the connection.</source>
      <translation>%1 verlangt ein Client-Zertifikat, das es kennt. In der Verbindung die PEM-Dateien des Zertifikats und seines Schlüssels angeben.</translation>
    </message>
    <message>
      <source>%1 was added behind Slipway's back.</source>
      <translation>%1 wurde hinter dem Rücken von Slipway hinzugefügt.</translation>
    </message>
    <message>
      <source>%1 was answered already, or the run has ended.</source>
      <translation>%1 wurde bereits beantwortet, oder der Lauf ist zu Ende.</translation>
    </message>
    <message>
      <source>%1 was archived.</source>
      <translation>%1 wurde archiviert.</translation>
    </message>
    <message>
      <source>%1 was asked too often and may be asked again at %2.</source>
      <translation>%1 wurde zu oft gefragt und darf wieder ab %2 gefragt werden.</translation>
    </message>
    <message>
      <source>%1 was asked too often. Wait some minutes.</source>
      <translation>%1 wurde zu oft gefragt. Einige Minuten warten.</translation>
    </message>
    <message>
      <source>%1 was deleted behind Slipway's back.</source>
      <translation>%1 wurde hinter dem Rücken von Slipway gelöscht.</translation>
    </message>
    <message>
      <source>%1 was imported: %2.</source>
      <translation>%1 wurde importiert: %2.</translation>
    </message>
    <message>
      <source>%1 was made by a newer Slipway. Update Slipway to restore it.</source>
      <translation>%1 wurde von einem neueren Slipway erzeugt. Aktualisieren Sie Slipway, um es wiederherzustellen.</translation>
    </message>
    <message>
      <source>%1 was made.</source>
      <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
      <source>%1 was not asked: over http: everybody on the way could read the secret. Use https:, or allow plain http in the connection.</source>
      <translation>%1 wurde nicht gefragt: Über http: könnte unterwegs jeder das Geheimnis lesen. https: verwenden oder einfaches http in der Verbindung erlauben.</translation>
    </message>
    <message>
      <source>%1 was not read: it unpacks to more than %2 MB or %3 files.</source>
      <translation>%1 wurde nicht gelesen: Entpackt sind es mehr als %2 MB oder %3 Dateien.</translation>
    </message>
    <message>
      <source>%1 was not read: its entry “%2” would lead out of its folder.</source>
      <translation>%1 wurde nicht gelesen: Der Eintrag „%2“ führte aus seinem Ordner hinaus.</translation>
    </message>
    <message>
      <source>%1 was not read: its entry “%2” would lead out of the archive.</source>
      <translation>%1 wurde nicht gelesen: Sein Eintrag „%2“ würde aus dem Archiv hinausführen.</translation>
    </message>
    <message>
      <source>%1 was removed</source>
      <translation>%1 wurde entfernt</translation>
    </message>
    <message>
      <source>%1 was removed.</source>
      <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
      <source>%1 was started with the same parameters less than 30 seconds ago. Start it once more only if it shall run twice.</source>
      <translation>%1 wurde vor weniger als 30 Sekunden mit denselben Parametern gestartet. Nur noch einmal starten, wenn es zweimal laufen soll.</translation>
    </message>
    <message>
      <source>%1 within %2</source>
      <translation>%1 innerhalb von %2</translation>
    </message>
    <message>
      <source>%1 would lie outside the years 1 to 9999.</source>
      <translation>%1 läge außerhalb der Jahre 1 bis 9999.</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <comment>heading of a group, how many</comment>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1 · perhaps %2</source>
      <translation>%1 · vielleicht %2</translation>
    </message>
    <message>
      <source>%1 … %2</source>
      <translation>%1 … %2</translation>
    </message>
    <message>
      <source>%1 › %2</source>
      <comment>release › environment</comment>
      <translation>%1 › %2</translation>
    </message>
    <message>
      <source>%1 → %2</source>
      <translation>%1 → %2</translation>
    </message>
    <message>
      <source>%1 → %2: %3</source>
      <comment>scope of a release: from, to, numbers</comment>
      <translation>%1 → %2: %3</translation>
    </message>
    <message>
      <source>%1%2 d</source>
      <translation>%1%2 T</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>a value; that its series ended</comment>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>source of feedback, its author</comment>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1, %2 as planned</source>
      <translation>%1, geplant %2</translation>
    </message>
    <message>
      <source>%1, %2 left</source>
      <translation>%1, noch %2</translation>
    </message>
    <message>
      <source>%1, %2 of them failed; %3; %4.</source>
      <translation>%1, davon %2 fehlgeschlagen; %3; %4.</translation>
    </message>
    <message>
      <source>%1, %2 waits for it</source>
      <translation>%1, %2 wartet darauf</translation>
    </message>
    <message>
      <source>%1, %2, %3</source>
      <comment>31 items, 2 criteria, 3 sign-offs</comment>
      <translation>%1, %2, %3</translation>
    </message>
    <message>
      <source>%1, %2, by %3; breaking: %4, taken back: %5, late: %6</source>
      <translation>%1, %2, von %3; inkompatibel: %4, zurückgenommen: %5, verspätet: %6</translation>
    </message>
    <message>
      <source>%1, %2, entry %3</source>
      <translation>%1, %2, Eintrag %3</translation>
    </message>
    <message>
      <source>%1, %2, ships %3</source>
      <translation>%1, %2, Auslieferung %3</translation>
    </message>
    <message numerus="yes">
      <source>%1, %n change(s)</source>
      <translation>
        <numerusform>%1, %n Änderung</numerusform>
        <numerusform>%1, %n Änderungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1, %n times in a row</source>
      <translation>
        <numerusform>%1, %n-mal in Folge</numerusform>
        <numerusform>%1, %n-mal in Folge</numerusform>
      </translation>
    </message>
    <message>
      <source>%1, about %2 min left</source>
      <translation>%1, noch etwa %2 min</translation>
    </message>
    <message>
      <source>%1, and has been for %2</source>
      <translation>%1, und das seit %2</translation>
    </message>
    <message>
      <source>%1, booked for %2 from %3 until %4</source>
      <translation>%1, gebucht für %2 von %3 bis %4</translation>
    </message>
    <message>
      <source>%1, commit %2</source>
      <translation>%1, Commit %2</translation>
    </message>
    <message>
      <source>%1, days</source>
      <translation>%1, Tage</translation>
    </message>
    <message>
      <source>%1, deleted at the remote</source>
      <translation>%1, an der Gegenstelle gelöscht</translation>
    </message>
    <message>
      <source>%1, end unknown</source>
      <translation>%1, Ende unbekannt</translation>
    </message>
    <message>
      <source>%1, entry %2</source>
      <translation>%1, Eintrag %2</translation>
    </message>
    <message>
      <source>%1, entry %2 (%3)</source>
      <translation>%1, Eintrag %2 (%3)</translation>
    </message>
    <message>
      <source>%1, from %2 to %3</source>
      <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
      <source>%1, given back %2</source>
      <translation>%1, zurückgegeben %2</translation>
    </message>
    <message>
      <source>%1, held by %2</source>
      <comment>products, release</comment>
      <translation>%1, belegt von %2</translation>
    </message>
    <message>
      <source>%1, held by %2 until %3</source>
      <translation>%1, gehalten von %2 bis %3</translation>
    </message>
    <message>
      <source>%1, held by %2, end unknown</source>
      <translation>%1, gehalten von %2, Ende unbekannt</translation>
    </message>
    <message>
      <source>%1, moved at the remote</source>
      <translation>%1, an der Gegenstelle verschoben</translation>
    </message>
    <message>
      <source>%1, or a regular expression</source>
      <translation>%1 oder ein regulärer Ausdruck</translation>
    </message>
    <message>
      <source>%1, overdue since %2</source>
      <translation>%1, überfällig seit %2</translation>
    </message>
    <message>
      <source>%1, read-only</source>
      <translation>%1, schreibgeschützt</translation>
    </message>
    <message>
      <source>%1, unverified</source>
      <translation>%1, ungeprüft</translation>
    </message>
    <message>
      <source>%1, version %2 of its API</source>
      <translation>%1, Version %2 der API</translation>
    </message>
    <message>
      <source>%1, was held by %2 from %3 until it was given back %4</source>
      <translation>%1, belegt durch %2 ab %3, zurückgegeben %4</translation>
    </message>
    <message>
      <source>%1-report</source>
      <translation>%1-bericht</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <comment>number and environment of a ring</comment>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>%1. The release is closed; open it again to set it right.</source>
      <comment>a sentence</comment>
      <translation>%1. Das Release ist abgeschlossen; zum Berichtigen wieder öffnen.</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>button of a card: what it does</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>column: link in it</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>connection: why</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>filter: what is chosen</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>job: how it stands</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>severity: incident</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>severity: meaning</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>tag, state of its published notes</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2 % done</source>
      <translation>%1: %2 % erledigt</translation>
    </message>
    <message>
      <source>%1: %2 %3 → %4</source>
      <translation>%1: %2 %3 → %4</translation>
    </message>
    <message>
      <source>%1: %2 %3, %4 %5</source>
      <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
      <source>%1: %2 on time, %3 moved, %4 rolled back</source>
      <translation>%1: %2 pünktlich, %3 verschoben, %4 zurückgerollt</translation>
    </message>
    <message>
      <source>%1: %2 rows in %3 files, content %4</source>
      <translation>%1: %2 Zeilen in %3 Dateien, Inhalt %4</translation>
    </message>
    <message>
      <source>%1: %2 tests, %3 passed, %4 failed, %5 errors, %6 skipped</source>
      <translation>%1: %2 Tests, %3 bestanden, %4 fehlgeschlagen, %5 Fehler, %6 übersprungen</translation>
    </message>
    <message>
      <source>%1: %2, %3</source>
      <translation>%1: %2, %3</translation>
    </message>
    <message>
      <source>%1: %2. It is recorded.</source>
      <translation>%1: %2. Es wird aufgezeichnet.</translation>
    </message>
    <message>
      <source>%1: %2; lowest %3, mean %4, highest %5, newest %6</source>
      <translation>%1: %2; niedrigster %3, Mittel %4, höchster %5, neuester %6</translation>
    </message>
    <message numerus="yes">
      <source>%1: %n row(s)</source>
      <translation>
        <numerusform>%1: %n Zeile</numerusform>
        <numerusform>%1: %n Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: choose a file…</source>
      <translation>%1: Datei auswählen …</translation>
    </message>
    <message>
      <source>%1: decide whether to roll back</source>
      <translation>%1: über das Zurückrollen entscheiden</translation>
    </message>
    <message>
      <source>%1: field “%2” was changed behind Slipway's back.</source>
      <translation>%1: Das Feld „%2“ wurde hinter dem Rücken von Slipway geändert.</translation>
    </message>
    <message>
      <source>%1: from %2 to %3 (%4)</source>
      <translation>%1: von %2 bis %3 (%4)</translation>
    </message>
    <message>
      <source>%1: its failure is passed over, %2 agrees</source>
      <translation>%1: der Fehlschlag wird übergangen, %2 stimmt zu</translation>
    </message>
    <message>
      <source>%1: its first measurement is still to come</source>
      <translation>%1: Die erste Messung steht noch aus</translation>
    </message>
    <message>
      <source>%1: its server was asked for its tests</source>
      <translation>%1: der Server wurde nach den Tests gefragt</translation>
    </message>
    <message>
      <source>%1: milestones are out of order</source>
      <translation>%1: Meilensteine in falscher Reihenfolge</translation>
    </message>
    <message>
      <source>%1: post-release report</source>
      <translation>%1: Abschlussbericht zum Release</translation>
    </message>
    <message>
      <source>%1: the clocks skip %2 that day; %3 was taken.</source>
      <translation>%1: An diesem Tag überspringen die Uhren %2; genommen wurde %3.</translation>
    </message>
    <message>
      <source>%1: “%2” is no date.</source>
      <translation>%1: „%2“ ist kein Datum.</translation>
    </message>
    <message>
      <source>%1; %2 failures where %3 are put up with</source>
      <translation>%1; %2 Fehlschläge, wo %3 hingenommen werden</translation>
    </message>
    <message numerus="yes">
      <source>%1; %n errors in a row</source>
      <translation>
        <numerusform>%1; %n Fehler in Folge</numerusform>
        <numerusform>%1; %n Fehler in Folge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1; %n inconclusive measurements</source>
      <translation>
        <numerusform>%1; %n Messung ohne klares Ergebnis</numerusform>
        <numerusform>%1; %n Messungen ohne klares Ergebnis</numerusform>
      </translation>
    </message>
    <message>
      <source>%1; no measurement passed</source>
      <translation>%1; keine Messung hat bestanden</translation>
    </message>
    <message>
      <source>%L1 runs over %2 releases of the product and %3 of others, which count less.</source>
      <translation>%L1 Läufe über %2 Releases des Produkts und %3 anderer, die weniger zählen.</translation>
    </message>
    <message numerus="yes">
      <source>%n action item(s) of earlier releases are not done</source>
      <translation>
        <numerusform>%n Maßnahme früherer Releases ist nicht erledigt</numerusform>
        <numerusform>%n Maßnahmen früherer Releases sind nicht erledigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n action item(s) of earlier releases are overdue</source>
      <translation>
        <numerusform>%n Maßnahme früherer Releases ist überfällig</numerusform>
        <numerusform>%n Maßnahmen früherer Releases sind überfällig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n action item(s) stay with their owners, and wait in Today until they are done.</source>
      <translation>
        <numerusform>%n Maßnahme bleibt bei der verantwortlichen Person und wartet unter Heute, bis sie erledigt ist.</numerusform>
        <numerusform>%n Maßnahmen bleiben bei den Verantwortlichen und warten unter Heute, bis sie erledigt sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n approvals are missing</source>
      <translation>
        <numerusform>%n Zustimmung fehlt</numerusform>
        <numerusform>%n Zustimmungen fehlen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n attempt(s) that failed</source>
      <translation>
        <numerusform>%n fehlgeschlagener Versuch</numerusform>
        <numerusform>%n fehlgeschlagene Versuche</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n author(s)</source>
      <translation>
        <numerusform>%n Autor</numerusform>
        <numerusform>%n Autoren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n box(es) in code blocks left out</source>
      <translation>
        <numerusform>%n Kästchen in Codeblöcken ausgelassen</numerusform>
        <numerusform>%n Kästchen in Codeblöcken ausgelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n break(s) something</source>
      <translation>
        <numerusform>%n bricht etwas</numerusform>
        <numerusform>%n brechen etwas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s)</source>
      <translation>
        <numerusform>%n Änderung</numerusform>
        <numerusform>%n Änderungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n checks are ok</source>
      <translation>
        <numerusform>%n Check ist in Ordnung</numerusform>
        <numerusform>%n Checks sind in Ordnung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n gewählt</numerusform>
        <numerusform>%n gewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n commit(s)</source>
      <translation>
        <numerusform>%n Commit</numerusform>
        <numerusform>%n Commits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n commit(s) fewer</source>
      <translation>
        <numerusform>%n Commit weniger</numerusform>
        <numerusform>%n Commits weniger</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n commit(s) more</source>
      <translation>
        <numerusform>%n Commit mehr</numerusform>
        <numerusform>%n Commits mehr</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n commit(s) read</source>
      <translation>
        <numerusform>%n Commit gelesen</numerusform>
        <numerusform>%n Commits gelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n confirmed by hand</source>
      <translation>
        <numerusform>%n von Hand bestätigt</numerusform>
        <numerusform>%n von Hand bestätigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s)</source>
      <translation>
        <numerusform>%n Konflikt</numerusform>
        <numerusform>%n Konflikte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s).</source>
      <translation>
        <numerusform>%n Konflikt.</numerusform>
        <numerusform>%n Konflikte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n contradicted</source>
      <translation>
        <numerusform>%n widersprochen</numerusform>
        <numerusform>%n widersprochen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(a) failed</source>
      <translation>
        <numerusform>%n Kriterium nicht bestanden</numerusform>
        <numerusform>%n Kriterien nicht bestanden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(s)</source>
      <translation>
        <numerusform>%n Kriterium</numerusform>
        <numerusform>%n Kriterien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(s) added</source>
      <translation>
        <numerusform>%n Kriterium hinzugefügt</numerusform>
        <numerusform>%n Kriterien hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(s) changed</source>
      <translation>
        <numerusform>%n Kriterium geändert</numerusform>
        <numerusform>%n Kriterien geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(s) removed</source>
      <translation>
        <numerusform>%n Kriterium entfernt</numerusform>
        <numerusform>%n Kriterien entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n crossing(s)</source>
      <translation>
        <numerusform>%n Überschreitung</numerusform>
        <numerusform>%n Überschreitungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cut-over(s) given up</source>
      <translation>
        <numerusform>%n Umstellung aufgegeben</numerusform>
        <numerusform>%n Umstellungen aufgegeben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n d</source>
      <translation>
        <numerusform>%n Tag</numerusform>
        <numerusform>%n Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n date(s) change</source>
      <translation>
        <numerusform>%n Termin ändert sich</numerusform>
        <numerusform>%n Termine ändern sich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n departure(s) collide(s); the releases can be moved one by one.</source>
      <translation>
        <numerusform>%n Abfahrt hat Konflikte; die Releases lassen sich einzeln verschieben.</numerusform>
        <numerusform>%n Abfahrten haben Konflikte; die Releases lassen sich einzeln verschieben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n deployment(s)</source>
      <translation>
        <numerusform>%n Auslieferung</numerusform>
        <numerusform>%n Auslieferungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n Ereignis</numerusform>
        <numerusform>%n Ereignisse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) stand in the file more than once; the newest version counts</source>
      <translation>
        <numerusform>%n Ereignis steht mehrfach in der Datei; die neueste Fassung gilt</numerusform>
        <numerusform>%n Ereignisse stehen mehrfach in der Datei; die neueste Fassung gilt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n fehlgeschlagen</numerusform>
        <numerusform>%n fehlgeschlagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed attempt(s)</source>
      <translation>
        <numerusform>%n fehlgeschlagener Versuch</numerusform>
        <numerusform>%n fehlgeschlagene Versuche</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed deployment(s)</source>
      <translation>
        <numerusform>%n fehlgeschlagene Auslieferung</numerusform>
        <numerusform>%n fehlgeschlagene Auslieferungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n firing</source>
      <translation>
        <numerusform>%n aktiv</numerusform>
        <numerusform>%n aktiv</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fit(s) no release yet</source>
      <translation>
        <numerusform>%n passt noch zu keinem Release</numerusform>
        <numerusform>%n passen noch zu keinem Release</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n gefunden</numerusform>
        <numerusform>%n gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n freeze window(s)</source>
      <translation>
        <numerusform>%n Sperrfenster</numerusform>
        <numerusform>%n Sperrfenster</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n freeze window(s) taken over.</source>
      <translation>
        <numerusform>%n Sperrfenster übernommen.</numerusform>
        <numerusform>%n Sperrfenster übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n freeze(s)</source>
      <translation>
        <numerusform>%n Sperre</numerusform>
        <numerusform>%n Sperren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n further conflict(s): filter, or show a shorter time.</source>
      <translation>
        <numerusform>%n weiterer Konflikt: filtern Sie oder zeigen Sie eine kürzere Zeit.</numerusform>
        <numerusform>%n weitere Konflikte: filtern Sie oder zeigen Sie eine kürzere Zeit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n h</source>
      <translation>
        <numerusform>%n h</numerusform>
        <numerusform>%n h</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n incident(s)</source>
      <translation>
        <numerusform>%n Vorfall</numerusform>
        <numerusform>%n Vorfälle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n incident(s) caused by it</source>
      <translation>
        <numerusform>%n dadurch verursachter Vorfall</numerusform>
        <numerusform>%n dadurch verursachte Vorfälle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n incident(s) open</source>
      <translation>
        <numerusform>%n offener Vorfall</numerusform>
        <numerusform>%n offene Vorfälle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n incident(s) to attribute</source>
      <translation>
        <numerusform>%n Vorfall zuzuordnen</numerusform>
        <numerusform>%n Vorfälle zuzuordnen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n incident(s) under way</source>
      <translation>
        <numerusform>%n laufender Vorfall</numerusform>
        <numerusform>%n laufende Vorfälle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <translation>
        <numerusform>%n Punkt</numerusform>
        <numerusform>%n Punkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) added</source>
      <translation>
        <numerusform>%n Punkt hinzugefügt</numerusform>
        <numerusform>%n Punkte hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) added.</source>
      <translation>
        <numerusform>%n Punkt hinzugefügt.</numerusform>
        <numerusform>%n Punkte hinzugefügt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) are no longer in the file; they were left as they are.</source>
      <translation>
        <numerusform>%n Punkt steht nicht mehr in der Datei; er blieb, wie er ist.</numerusform>
        <numerusform>%n Punkte stehen nicht mehr in der Datei; sie blieben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) changed</source>
      <translation>
        <numerusform>%n Punkt geändert</numerusform>
        <numerusform>%n Punkte geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) from what was learned before</source>
      <translation>
        <numerusform>%n Punkt aus früheren Lehren</numerusform>
        <numerusform>%n Punkte aus früheren Lehren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) overdue</source>
      <translation>
        <numerusform>%n Punkt überfällig</numerusform>
        <numerusform>%n Punkte überfällig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) removed</source>
      <translation>
        <numerusform>%n Punkt entfernt</numerusform>
        <numerusform>%n Punkte entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) removed.</source>
      <translation>
        <numerusform>%n Punkt entfernt.</numerusform>
        <numerusform>%n Punkte entfernt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) selected</source>
      <translation>
        <numerusform>%n Punkt ausgewählt</numerusform>
        <numerusform>%n Punkte ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n job(s)</source>
      <translation>
        <numerusform>%n Job</numerusform>
        <numerusform>%n Jobs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n job(s) can be seen</source>
      <translation>
        <numerusform>%n Job ist sichtbar</numerusform>
        <numerusform>%n Jobs sind sichtbar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n late without leave</source>
      <translation>
        <numerusform>%n spät ohne Erlaubnis</numerusform>
        <numerusform>%n spät ohne Erlaubnis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left out</source>
      <translation>
        <numerusform>%n ausgelassen</numerusform>
        <numerusform>%n ausgelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lesson(s) are written down already.</source>
      <translation>
        <numerusform>%n Lehre ist bereits festgehalten.</numerusform>
        <numerusform>%n Lehren sind bereits festgehalten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s)</source>
      <translation>
        <numerusform>%n Zeile</numerusform>
        <numerusform>%n Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines</source>
      <translation>
        <numerusform>%n Zeile</numerusform>
        <numerusform>%n Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n measurements</source>
      <translation>
        <numerusform>%n Messung</numerusform>
        <numerusform>%n Messungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n merge(s) among them</source>
      <translation>
        <numerusform>davon %n Merge</numerusform>
        <numerusform>davon %n Merges</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n metrics have too few samples</source>
      <translation>
        <numerusform>%n Metrik hat zu wenige Messpunkte</numerusform>
        <numerusform>%n Metriken haben zu wenige Messpunkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n milestone(s)</source>
      <translation>
        <numerusform>%n Meilenstein</numerusform>
        <numerusform>%n Meilensteine</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n milestone(s) changed</source>
      <translation>
        <numerusform>%n Meilenstein geändert</numerusform>
        <numerusform>%n Meilensteine geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min early</source>
      <translation>
        <numerusform>%n min zu früh</numerusform>
        <numerusform>%n min zu früh</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min late</source>
      <translation>
        <numerusform>%n min zu spät</numerusform>
        <numerusform>%n min zu spät</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more conflict(s)</source>
      <translation>
        <numerusform>%n weiterer Konflikt</numerusform>
        <numerusform>%n weitere Konflikte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more in the agenda</source>
      <translation>
        <numerusform>%n weiterer in der Agenda</numerusform>
        <numerusform>%n weitere in der Agenda</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more item(s) blocked</source>
      <translation>
        <numerusform>%n weiterer Punkt blockiert</numerusform>
        <numerusform>%n weitere Punkte blockiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more series are not shown: narrow the query down</source>
      <translation>
        <numerusform>%n weitere Messreihe wird nicht gezeigt: Grenzen Sie die Abfrage ein</numerusform>
        <numerusform>%n weitere Messreihen werden nicht gezeigt: Grenzen Sie die Abfrage ein</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more warning(s)</source>
      <translation>
        <numerusform>%n weitere Warnung</numerusform>
        <numerusform>%n weitere Warnungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n native histogram(s) are not shown; ask for histogram_quantile() of them.</source>
      <translation>
        <numerusform>%n natives Histogramm wird nicht gezeigt; fragen Sie es mit histogram_quantile() ab.</numerusform>
        <numerusform>%n native Histogramme werden nicht gezeigt; fragen Sie sie mit histogram_quantile() ab.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new alerts: %1</source>
      <translation>
        <numerusform>%n neuer Alarm: %1</numerusform>
        <numerusform>%n neue Alarme: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new since %1</source>
      <translation>
        <numerusform>%n neuer seit %1</numerusform>
        <numerusform>%n neue seit %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) of users may be about it</source>
      <translation>
        <numerusform>%n Notiz von Nutzern betrifft es vielleicht</numerusform>
        <numerusform>%n Notizen von Nutzern betreffen es vielleicht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) taken</source>
      <translation>
        <numerusform>%n Notiz übernommen</numerusform>
        <numerusform>%n Notizen übernommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n notes of users are about %1</source>
      <translation>
        <numerusform>%n Notiz von Nutzern betrifft %1</numerusform>
        <numerusform>%n Notizen von Nutzern betreffen %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of the tasks stand here already, from the file %1. A file of another name is another list: import it under that name if it is the same.</source>
      <translation>
        <numerusform>%n der Aufgaben steht hier schon, aus der Datei %1. Eine Datei anderen Namens ist eine andere Liste: Importieren Sie sie unter jenem Namen, wenn es dieselbe ist.</numerusform>
        <numerusform>%n der Aufgaben stehen hier schon, aus der Datei %1. Eine Datei anderen Namens ist eine andere Liste: Importieren Sie sie unter jenem Namen, wenn es dieselbe ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open item(s)</source>
      <translation>
        <numerusform>%n offener Punkt</numerusform>
        <numerusform>%n offene Punkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other reason(s)</source>
      <comment>against shipping, beside the missing sign-off</comment>
      <translation>
        <numerusform>%n anderer Grund</numerusform>
        <numerusform>%n andere Gründe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n override(s)</source>
      <translation>
        <numerusform>%n Ausnahme</numerusform>
        <numerusform>%n Ausnahmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passed over</source>
      <translation>
        <numerusform>%n übergangen</numerusform>
        <numerusform>%n übergangen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phase(s)</source>
      <translation>
        <numerusform>%n Phase</numerusform>
        <numerusform>%n Phasen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phase(s) added</source>
      <translation>
        <numerusform>%n Phase hinzugefügt</numerusform>
        <numerusform>%n Phasen hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pipelines may be the one that was started. Open them and choose.</source>
      <translation>
        <numerusform>%n Pipeline könnte die gestartete sein. Öffnen und wählen Sie.</numerusform>
        <numerusform>%n Pipelines könnten die gestartete sein. Öffnen und wählen Sie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) were edited and changed: both stand there.</source>
      <translation>
        <numerusform>%n Stelle wurde bearbeitet und hat sich geändert: Beides steht dort.</numerusform>
        <numerusform>%n Stellen wurden bearbeitet und haben sich geändert: Beides steht dort.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n problem(s) in %1:</source>
      <translation>
        <numerusform>%n Problem in %1:</numerusform>
        <numerusform>%n Probleme in %1:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n product(s)</source>
      <translation>
        <numerusform>%n Produkt</numerusform>
        <numerusform>%n Produkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s)</source>
      <translation>
        <numerusform>%n Grund</numerusform>
        <numerusform>%n Gründe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s) against shipping</source>
      <translation>
        <numerusform>%n Grund gegen die Auslieferung</numerusform>
        <numerusform>%n Gründe gegen die Auslieferung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s) stand against it</source>
      <translation>
        <numerusform>%n Grund steht dagegen</numerusform>
        <numerusform>%n Gründe stehen dagegen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s)</source>
      <translation>
        <numerusform>%n Release</numerusform>
        <numerusform>%n Releases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s) added</source>
      <translation>
        <numerusform>%n Release hinzugefügt</numerusform>
        <numerusform>%n Releases hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s) more than there is room for: filter, or show a shorter time.</source>
      <translation>
        <numerusform>Für %n Release ist kein Platz: filtern Sie oder zeigen Sie eine kürzere Zeit.</numerusform>
        <numerusform>Für %n Releases ist kein Platz: filtern Sie oder zeigen Sie eine kürzere Zeit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s) ship</source>
      <translation>
        <numerusform>%n Release wird ausgeliefert</numerusform>
        <numerusform>%n Releases werden ausgeliefert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s) were created.</source>
      <translation>
        <numerusform>%n Release wurde angelegt.</numerusform>
        <numerusform>%n Releases wurden angelegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n report(s) with failures</source>
      <translation>
        <numerusform>%n Bericht mit Fehlschlägen</numerusform>
        <numerusform>%n Berichte mit Fehlschlägen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n resolved</source>
      <translation>
        <numerusform>%n behoben</numerusform>
        <numerusform>%n behoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rollback(s)</source>
      <translation>
        <numerusform>%n Mal zurückgerollt</numerusform>
        <numerusform>%n Mal zurückgerollt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s)</source>
      <translation>
        <numerusform>%n Zeile</numerusform>
        <numerusform>%n Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n run(s)</source>
      <translation>
        <numerusform>%n Lauf</numerusform>
        <numerusform>%n Läufe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n run(s) need you</source>
      <translation>
        <numerusform>%n Lauf braucht eine Entscheidung</numerusform>
        <numerusform>%n Läufe brauchen eine Entscheidung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n run(s) on “%1” are not over. Wait for them, or settle those in doubt.</source>
      <translation>
        <numerusform>%n Lauf auf „%1“ ist nicht zu Ende. Darauf warten oder ihn, wenn er zweifelhaft ist, klären.</numerusform>
        <numerusform>%n Läufe auf „%1“ sind nicht zu Ende. Darauf warten oder die zweifelhaften klären.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n running</source>
      <translation>
        <numerusform>%n läuft</numerusform>
        <numerusform>%n laufen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n runs may be the one that was started. Open them and choose.</source>
      <translation>
        <numerusform>%n Lauf könnte der gestartete sein. Öffnen und wählen Sie.</numerusform>
        <numerusform>%n Läufe könnten der gestartete sein. Öffnen und wählen Sie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n ausgewählt</numerusform>
        <numerusform>%n ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n series</source>
      <translation>
        <numerusform>%n Messreihe</numerusform>
        <numerusform>%n Messreihen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sign-off(s)</source>
      <translation>
        <numerusform>%n Freigabe</numerusform>
        <numerusform>%n Freigaben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sign-off(s) asked for.</source>
      <translation>
        <numerusform>%n Freigabe angefragt.</numerusform>
        <numerusform>%n Freigaben angefragt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n skipped</source>
      <translation>
        <numerusform>%n übersprungen</numerusform>
        <numerusform>%n übersprungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n steps</source>
      <translation>
        <numerusform>%n Schritt</numerusform>
        <numerusform>%n Schritte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>%n Aufgabe</numerusform>
        <numerusform>%n Aufgaben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n test case(s) taken over.</source>
      <translation>
        <numerusform>%n Testfall übernommen.</numerusform>
        <numerusform>%n Testfälle übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) are still open</source>
      <translation>
        <numerusform>%n Sache ist noch offen</numerusform>
        <numerusform>%n Sachen sind noch offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) it names were here already</source>
      <translation>
        <numerusform>%n Ding, das es nennt, war schon hier</numerusform>
        <numerusform>%n Dinge, die es nennt, waren schon hier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tried again</source>
      <translation>
        <numerusform>%n wiederholt</numerusform>
        <numerusform>%n wiederholt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unchanged</source>
      <translation>
        <numerusform>%n unverändert</numerusform>
        <numerusform>%n unverändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>%n aktualisiert</numerusform>
        <numerusform>%n aktualisiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) changed</source>
      <translation>
        <numerusform>%n Wert geändert</numerusform>
        <numerusform>%n Werte geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for you</source>
      <translation>
        <numerusform>%n wartet auf Sie</numerusform>
        <numerusform>%n warten auf Sie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warning(s)</source>
      <translation>
        <numerusform>%n Warnung</numerusform>
        <numerusform>%n Warnungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n watched criterion(a) failed</source>
      <translation>
        <numerusform>%n beobachtetes Kriterium fehlgeschlagen</numerusform>
        <numerusform>%n beobachtete Kriterien fehlgeschlagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a date left out</source>
      <translation>
        <numerusform>%n ohne Datum ausgelassen</numerusform>
        <numerusform>%n ohne Datum ausgelassen</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Environments</source>
      <translation>&amp;Umgebungen</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <translation>&amp;Von</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>&amp;Product</source>
      <translation>&amp;Produkt</translation>
    </message>
    <message>
      <source>&amp;Products</source>
      <translation>&amp;Produkte</translation>
    </message>
    <message>
      <source>&amp;Reason</source>
      <translation>&amp;Grund</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <translation>&amp;Bis</translation>
    </message>
    <message>
      <source>&amp;Whole days</source>
      <translation>&amp;Ganze Tage</translation>
    </message>
    <message>
      <source>(contradicts what was confirmed by hand)</source>
      <translation>(widerspricht dem, was von Hand bestätigt wurde)</translation>
    </message>
    <message>
      <source>(no title)</source>
      <translation>(ohne Titel)</translation>
    </message>
    <message>
      <source>(passed over)</source>
      <translation>(übergangen)</translation>
    </message>
    <message>
      <source>(the suite itself)</source>
      <translation>(die Suite selbst)</translation>
    </message>
    <message>
      <source>(unverified)</source>
      <translation>(ungeprüft)</translation>
    </message>
    <message>
      <source>+ %1 added</source>
      <translation>+ %1 hinzugefügt</translation>
    </message>
    <message>
      <source>+ added</source>
      <translation>+ hinzugefügt</translation>
    </message>
    <message>
      <source>+%1</source>
      <translation>+%1</translation>
    </message>
    <message numerus="yes">
      <source>, %n of releases that are over</source>
      <translation>
        <numerusform>, %n von einem Release, das vorbei ist</numerusform>
        <numerusform>, %n von Releases, die vorbei sind</numerusform>
      </translation>
    </message>
    <message>
      <source>, conflict</source>
      <translation>, Konflikt</translation>
    </message>
    <message>
      <source>--%1 goes with --screenshot.</source>
      <translation>--%1 gehört zu --screenshot.</translation>
    </message>
    <message>
      <source>--kind %1 needs the option of that name that says what is measured.</source>
      <translation>--kind %1 braucht die Option dieses Namens, die sagt, was gemessen wird.</translation>
    </message>
    <message>
      <source>--kind says otherwise than what is measured.</source>
      <translation>--kind sagt etwas anderes als das, was gemessen wird.</translation>
    </message>
    <message>
      <source>--percent and --of-phase belong to --kind checklist.</source>
      <translation>--percent und --of-phase gehören zu --kind checklist.</translation>
    </message>
    <message>
      <source>--rollback-rehearsed, --within and --in belong to --kind rollback.</source>
      <translation>--rollback-rehearsed, --within und --in gehören zu --kind rollback.</translation>
    </message>
    <message>
      <source>--screenshot needs a folder.</source>
      <translation>--screenshot braucht einen Ordner.</translation>
    </message>
    <message>
      <source>--to and --step belong to a range: give --from or --range, too.</source>
      <translation>--to und --step gehören zu einem Zeitraum: auch --from oder --range angeben.</translation>
    </message>
    <message>
      <source>1 for each group of labels</source>
      <translation>1 für jede Gruppe von Labels</translation>
    </message>
    <message>
      <source>1 for each series with a sample in the range</source>
      <translation>1 für jede Messreihe mit einem Messwert im Zeitraum</translation>
    </message>
    <message>
      <source>1 h</source>
      <translation>1 h</translation>
    </message>
    <message>
      <source>1 when no sample was there in the range</source>
      <translation>1, wenn es im Zeitraum keinen Messwert gab</translation>
    </message>
    <message>
      <source>1 when the vector is empty: alerts on what went missing</source>
      <translation>1, wenn der Vektor leer ist: schlägt an, wenn etwas fehlt</translation>
    </message>
    <message>
      <source>10 %, d</source>
      <translation>10 %, T</translation>
    </message>
    <message>
      <source>10 minutes a second</source>
      <translation>10 Minuten je Sekunde</translation>
    </message>
    <message>
      <source>10th percentile</source>
      <translation>10. Perzentil</translation>
    </message>
    <message>
      <source>12 products and a year of releases, into this workspace; they stay</source>
      <translation>12 Produkte und ein Jahr voller Releases, in diesen Arbeitsbereich; sie bleiben</translation>
    </message>
    <message>
      <source>24 h</source>
      <translation>24 h</translation>
    </message>
    <message>
      <source>3 h, 2 d, 1 w, or a day (5 Jan 2027)</source>
      <translation>3 h, 2 d, 1 w oder ein Tag (5 Jan 2027)</translation>
    </message>
    <message>
      <source>30 d</source>
      <translation>30 T</translation>
    </message>
    <message>
      <source>50 %: %1
80 %: %2
95 %: %3</source>
      <translation>50 %: %1
80 %: %2
95 %: %3</translation>
    </message>
    <message>
      <source>6 h</source>
      <translation>6 h</translation>
    </message>
    <message>
      <source>6 hours a second</source>
      <translation>6 Stunden je Sekunde</translation>
    </message>
    <message>
      <source>7 d</source>
      <translation>7 T</translation>
    </message>
    <message>
      <source>90 %, d</source>
      <translation>90 %, T</translation>
    </message>
    <message>
      <source>90TH PERCENTILE</source>
      <translation>90. PERZENTIL</translation>
    </message>
    <message>
      <source>90th percentile</source>
      <translation>90. Perzentil</translation>
    </message>
    <message>
      <source>90th percentile: %1</source>
      <translation>90. Perzentil: %1</translation>
    </message>
    <message>
      <source>: %1, needs %2</source>
      <translation>: %1, braucht %2</translation>
    </message>
    <message>
      <source>&lt; 50, &gt;= 80, 100, or 20..60: per cent of the items that are done</source>
      <translation>&lt; 50, &gt;= 80, 100 oder 20..60: Prozent der erledigten Punkte</translation>
    </message>
    <message>
      <source>=, !=, =~ or !~ is missing</source>
      <translation>=, !=, =~ oder !~ fehlt</translation>
    </message>
    <message>
      <source>A .csv or .json file; - for standard input</source>
      <translation>Eine .csv- oder .json-Datei; - für die Standardeingabe</translation>
    </message>
    <message>
      <source>A CI job is green</source>
      <translation>Ein CI-Job ist grün</translation>
    </message>
    <message>
      <source>A JSON pointer into its answer, as /state</source>
      <translation>Ein JSON-Zeiger in die Antwort, wie /state</translation>
    </message>
    <message>
      <source>A Markdown file; - for standard input</source>
      <translation>Eine Markdown-Datei; - für die Standardeingabe</translation>
    </message>
    <message>
      <source>A YAML file; - for standard input</source>
      <translation>Eine YAML-Datei; - für die Standardeingabe</translation>
    </message>
    <message>
      <source>A canary is compared with a “baseline” query, or a “label” tells both apart.</source>
      <translation>Ein Canary wird mit einer „baseline“-Abfrage verglichen, oder ein „label“ unterscheidet beide.</translation>
    </message>
    <message>
      <source>A cancelled release is read-only. It can be taken back to draft.</source>
      <translation>Ein abgesagtes Release ist schreibgeschützt. Es kann wieder zum Entwurf werden.</translation>
    </message>
    <message>
      <source>A change after the code freeze</source>
      <translation>Eine Änderung nach dem Code-Freeze</translation>
    </message>
    <message>
      <source>A channel for notices</source>
      <translation>Ein Kanal für Mitteilungen</translation>
    </message>
    <message>
      <source>A channel needs a name.</source>
      <translation>Ein Kanal braucht einen Namen.</translation>
    </message>
    <message>
      <source>A channel tells people of maintenance: a webhook gets a signed POST of JSON, of mail a draft is written into a folder and you send it from your mail program.</source>
      <translation>Ein Kanal informiert über Wartungen: Ein Webhook bekommt einen signierten POST mit JSON; von einer Mail wird ein Entwurf in einen Ordner geschrieben, und Sie senden ihn mit Ihrem Mailprogramm.</translation>
    </message>
    <message>
      <source>A chart needs a step, and an end after its beginning.</source>
      <translation>Ein Diagramm braucht eine Schrittweite und ein Ende nach seinem Beginn.</translation>
    </message>
    <message>
      <source>A comment needs an author: name yourself with --as PERSON or $SLIPWAY_AS.</source>
      <translation>Ein Kommentar braucht jemanden, der ihn schreibt: nennen Sie sich mit --as PERSON oder $SLIPWAY_AS.</translation>
    </message>
    <message>
      <source>A commit needs its hash (“id”) and its time (“committed_at”).</source>
      <translation>Ein Commit braucht seinen Hash („id“) und seine Zeit („committed_at“).</translation>
    </message>
    <message>
      <source>A commit of the scope, or the beginning of its id</source>
      <translation>Ein Commit des Umfangs oder der Anfang seiner Id</translation>
    </message>
    <message>
      <source>A connection leads to a CI server, so that jobs can be started and followed from here. Its token is kept in the system's keyring, never in the workspace.</source>
      <translation>Eine Verbindung führt zu einem CI-Server, damit Jobs von hier aus gestartet und verfolgt werden können. Ihr Token liegt im Schlüsselbund des Systems, nie im Arbeitsbereich.</translation>
    </message>
    <message>
      <source>A connection needs a name.</source>
      <translation>Eine Verbindung braucht einen Namen.</translation>
    </message>
    <message>
      <source>A copy made by backup</source>
      <translation>Eine mit backup gemachte Kopie</translation>
    </message>
    <message>
      <source>A criterion</source>
      <translation>Ein Kriterium</translation>
    </message>
    <message>
      <source>A criterion counts the phase “%1”, which is not in the template.</source>
      <translation>Ein Kriterium zählt die Phase „%1“, die nicht in der Vorlage steht.</translation>
    </message>
    <message>
      <source>A criterion is an objective condition with a value and a threshold. The gate stays shut until every blocking one holds.</source>
      <translation>Ein Kriterium ist eine objektive Bedingung mit Wert und Schwelle. Das Gate bleibt zu, bis jedes blockierende erfüllt ist.</translation>
    </message>
    <message>
      <source>A criterion needs a title.</source>
      <translation>Ein Kriterium braucht einen Titel.</translation>
    </message>
    <message>
      <source>A critical metric does not pass</source>
      <translation>Eine kritische Metrik besteht nicht</translation>
    </message>
    <message>
      <source>A cut-over is still under way.</source>
      <translation>Eine Umstellung läuft noch.</translation>
    </message>
    <message>
      <source>A date as 2027-01-14 17:00, or a rule as T-5wd@09:00: five working days before the ship date at nine. Alt+Down opens the calendar.</source>
      <translation>Ein Datum wie 2027-01-14 17:00 oder eine Regel wie T-5wd@09:00: fünf Arbeitstage vor der Auslieferung um neun. Alt+Pfeil nach unten öffnet den Kalender.</translation>
    </message>
    <message>
      <source>A date rule begins with “%1”, which is neither T, S nor a milestone.</source>
      <translation>Eine Datumsregel beginnt mit „%1“, was weder T noch S noch ein Meilenstein ist.</translation>
    </message>
    <message>
      <source>A day (5 Jan 2027), a month (2027-01), from – to, or 30 d for the next 30 days</source>
      <translation>Ein Tag (5 Jan 2027), ein Monat (2027-01), von – bis, oder 30 d für die nächsten 30 Tage</translation>
    </message>
    <message>
      <source>A decrease from ratio</source>
      <translation>Eine Abnahme ab Verhältnis</translation>
    </message>
    <message>
      <source>A deployment is still running.</source>
      <translation>Eine Auslieferung läuft noch.</translation>
    </message>
    <message>
      <source>A deployment needs an “id” and a “finished_at”.</source>
      <translation>Eine Auslieferung braucht „id“ und „finished_at“.</translation>
    </message>
    <message>
      <source>A deployment that is over has an end, one that runs has none.</source>
      <translation>Eine beendete Auslieferung hat ein Ende, eine laufende keines.</translation>
    </message>
    <message>
      <source>A deployment that was made lies in the past and ends after it began.</source>
      <translation>Was ausgerollt wurde, liegt in der Vergangenheit und endet nach seinem Beginn.</translation>
    </message>
    <message>
      <source>A downtime needs a host, a comment that says why, and an end after its start.</source>
      <translation>Eine Downtime braucht einen Host, einen Kommentar, der sagt, warum, und ein Ende nach ihrem Beginn.</translation>
    </message>
    <message>
      <source>A field of the form has a mistake. Mend it, or discard it.</source>
      <translation>Ein Feld des Formulars ist fehlerhaft. Berichtigen oder die Änderungen verwerfen.</translation>
    </message>
    <message>
      <source>A file of the repository whose digest the manifest holds</source>
      <translation>Eine Datei des Repositorys, deren Prüfsumme das Manifest enthält</translation>
    </message>
    <message>
      <source>A file that belongs to the workspace was deleted while it was open. Nothing was changed; open the workspace again.</source>
      <translation>Eine Datei des Arbeitsbereichs wurde gelöscht, während er offen war. Nichts wurde geändert; öffnen Sie den Arbeitsbereich neu.</translation>
    </message>
    <message>
      <source>A file that is shipped; its digest is taken</source>
      <translation>Eine Datei, die ausgeliefert wird; ihre Prüfsumme wird gebildet</translation>
    </message>
    <message>
      <source>A file that only I can read</source>
      <translation>Datei, die nur ich lesen kann</translation>
    </message>
    <message>
      <source>A file that only you can read (0600) and that holds it</source>
      <translation>Eine Datei, die nur Sie lesen dürfen (0600) und die es enthält</translation>
    </message>
    <message>
      <source>A file that only you can read (0600) and that holds the token</source>
      <translation>Eine Datei mit dem Token, die nur Sie lesen können (0600)</translation>
    </message>
    <message>
      <source>A file with the text</source>
      <translation>Eine Datei mit dem Text</translation>
    </message>
    <message>
      <source>A freeze is in force: wait for its end, or override</source>
      <translation>Ein Sperrfenster gilt: sein Ende abwarten, oder Ausnahme mit Grund</translation>
    </message>
    <message>
      <source>A gate that is left out</source>
      <translation>Eine ausgelassene Prüfung</translation>
    </message>
    <message>
      <source>A job</source>
      <translation>Ein Job</translation>
    </message>
    <message>
      <source>A job belongs to the phase “%1”, which is not in the template.</source>
      <translation>Ein Job gehört zur Phase „%1“, die nicht in der Vorlage steht.</translation>
    </message>
    <message>
      <source>A job needs a name, as the release calls it.</source>
      <translation>Ein Job braucht einen Namen, wie ihn das Release nennt.</translation>
    </message>
    <message>
      <source>A job of the release, or CONNECTION/JOB</source>
      <translation>Ein Job des Release oder VERBINDUNG/JOB</translation>
    </message>
    <message>
      <source>A job that a person may start; the pipeline does not wait for it.</source>
      <translation>Ein Job, den jemand starten kann; die Pipeline wartet nicht auf ihn.</translation>
    </message>
    <message>
      <source>A job the release names, CONNECTION/JOB, or a connection with one job</source>
      <translation>Ein Job, den das Release nennt, VERBINDUNG/JOB oder eine Verbindung mit einem einzigen Job</translation>
    </message>
    <message>
      <source>A job the release names: its id, or a part of its name</source>
      <translation>Ein Job, den das Release nennt: seine Kennung oder ein Teil seines Namens</translation>
    </message>
    <message>
      <source>A key without a client certificate proves nothing: name its certificate.</source>
      <translation>Ein Schlüssel ohne Client-Zertifikat beweist nichts: auch das Zertifikat angeben.</translation>
    </message>
    <message>
      <source>A label made of another by a regular expression</source>
      <translation>Ein Label, mit einem regulären Ausdruck aus einem anderen gebildet</translation>
    </message>
    <message>
      <source>A label made of others</source>
      <translation>Ein Label, aus anderen gebildet</translation>
    </message>
    <message>
      <source>A label of the alert; may be repeated</source>
      <translation>Ein Label des Alarms; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>A late change needs a title and a reason why it cannot wait.</source>
      <translation>Eine späte Änderung braucht einen Titel und einen Grund, warum sie nicht warten kann.</translation>
    </message>
    <message>
      <source>A late change needs the commits that it is about.</source>
      <translation>Eine späte Änderung braucht die Commits, um die es geht.</translation>
    </message>
    <message>
      <source>A line above which values are bad; may be repeated</source>
      <translation>Eine Linie, über der Werte schlecht sind; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>A line begins with the name of a metric, or with # if it is a remark.</source>
      <translation>Eine Zeile beginnt mit dem Namen einer Metrik, oder mit #, wenn sie eine Anmerkung ist.</translation>
    </message>
    <message>
      <source>A line below which values are bad; may be repeated</source>
      <translation>Eine Linie, unter der Werte schlecht sind; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>A link, a file or a sentence</source>
      <translation>Ein Link, eine Datei oder ein Satz</translation>
    </message>
    <message>
      <source>A manual job can be started, not refused. Cancel the pipeline instead.</source>
      <translation>Ein manueller Job lässt sich starten, nicht ablehnen. Brechen Sie stattdessen die Pipeline ab.</translation>
    </message>
    <message>
      <source>A measured criterion has no “%1”.</source>
      <translation>Ein gemessenes Kriterium hat kein „%1“.</translation>
    </message>
    <message>
      <source>A metric is as before, or as a baseline</source>
      <translation>Eine Metrik ist wie zuvor oder wie die Vergleichsbasis</translation>
    </message>
    <message>
      <source>A metric keeps its threshold</source>
      <translation>Eine Metrik hält ihre Schwelle ein</translation>
    </message>
    <message>
      <source>A milestone</source>
      <translation>Ein Meilenstein</translation>
    </message>
    <message>
      <source>A milestone needs a name.</source>
      <translation>Ein Meilenstein braucht einen Namen.</translation>
    </message>
    <message>
      <source>A milestone needs either a date or a rule like T-5wd@18:00.</source>
      <translation>Ein Meilenstein braucht entweder einen Termin oder eine Regel wie T-5wd@18:00.</translation>
    </message>
    <message>
      <source>A name is needed.</source>
      <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
      <source>A new severity and new links are told in its timeline.</source>
      <translation>Ein neuer Schweregrad und neue Verknüpfungen stehen im Zeitverlauf.</translation>
    </message>
    <message>
      <source>A newer Slipway wrote this report. Read it with that one.</source>
      <translation>Ein neueres Slipway hat diesen Bericht geschrieben. Lesen Sie ihn mit jenem.</translation>
    </message>
    <message>
      <source>A note needs a text.</source>
      <translation>Eine Notiz braucht einen Text.</translation>
    </message>
    <message>
      <source>A note needs what the user said.</source>
      <translation>Eine Notiz braucht, was der Nutzer gesagt hat.</translation>
    </message>
    <message>
      <source>A note that is not about a certain release waits in the inbox, by the release in whose time it falls.</source>
      <translation>Eine Notiz, die kein bestimmtes Release betrifft, wartet im Eingang, bei dem Release, in dessen Zeit sie fällt.</translation>
    </message>
    <message>
      <source>A notice is being sent through “%1”. Wait for it.</source>
      <translation>Über „%1“ wird gerade eine Mitteilung gesendet. Warten Sie darauf.</translation>
    </message>
    <message>
      <source>A notice needs a subject and a text.</source>
      <translation>Eine Mitteilung braucht einen Betreff und einen Text.</translation>
    </message>
    <message>
      <source>A number as a series without labels</source>
      <translation>Eine Zahl als Messreihe ohne Labels</translation>
    </message>
    <message>
      <source>A panel</source>
      <translation>Ein Panel</translation>
    </message>
    <message>
      <source>A panel belongs to a release or to an environment.</source>
      <translation>Ein Panel gehört zu einem Release oder zu einer Umgebung.</translation>
    </message>
    <message>
      <source>A panel is a chart of one or more queries. Releases get them from their templates; this one has none. Add the first one: an error rate or a latency tells most.</source>
      <translation>Ein Panel ist ein Diagramm einer oder mehrerer Abfragen. Releases bekommen sie von ihren Vorlagen; dieses hat keine. Fügen Sie das erste hinzu: Eine Fehlerrate oder eine Latenz sagt am meisten.</translation>
    </message>
    <message>
      <source>A panel needs a query.</source>
      <translation>Ein Panel braucht eine Abfrage.</translation>
    </message>
    <message>
      <source>A panel needs a title.</source>
      <translation>Ein Panel braucht einen Titel.</translation>
    </message>
    <message>
      <source>A panel stays where it is: add it there, and remove it here.</source>
      <translation>Ein Panel bleibt, wo es ist: fügen Sie es dort hinzu, und entfernen Sie es hier.</translation>
    </message>
    <message>
      <source>A parameter of the jobs that carries Slipway's key, so that a run is found again without doubt; empty: the usual name.</source>
      <translation>Ein Parameter der Jobs, der Slipways Schlüssel trägt, damit ein Lauf zweifelsfrei wiedergefunden wird; leer: der übliche Name.</translation>
    </message>
    <message>
      <source>A parameter, as version={{ release.version }}; may be repeated</source>
      <translation>Ein Parameter, etwa version={{ release.version }}; wiederholbar</translation>
    </message>
    <message>
      <source>A parameter; may be repeated</source>
      <translation>Ein Parameter; wiederholbar</translation>
    </message>
    <message>
      <source>A part of Slipway is damaged. Install Slipway again.</source>
      <translation>Ein Teil von Slipway ist beschädigt. Installieren Sie Slipway neu.</translation>
    </message>
    <message>
      <source>A part of Slipway is missing. Install Slipway again.</source>
      <translation>Ein Teil von Slipway fehlt. Installieren Sie Slipway neu.</translation>
    </message>
    <message>
      <source>A password or token</source>
      <translation>Ein Passwort oder Token</translation>
    </message>
    <message>
      <source>A person takes at least one item a day.</source>
      <translation>Eine Person schafft mindestens einen Punkt am Tag.</translation>
    </message>
    <message>
      <source>A phase</source>
      <translation>Eine Phase</translation>
    </message>
    <message>
      <source>A pipeline has no log of its own. Choose one of its jobs.</source>
      <translation>Eine Pipeline hat kein eigenes Log. Wählen Sie einen ihrer Jobs.</translation>
    </message>
    <message>
      <source>A problem without a message</source>
      <translation>Ein Problem ohne Meldung</translation>
    </message>
    <message>
      <source>A product is what you release: it has a repository, an owner and a calendar of holidays.</source>
      <translation>Ein Produkt ist, was Sie ausliefern: Es hat ein Repository, eine verantwortliche Person und einen Feiertagskalender.</translation>
    </message>
    <message>
      <source>A proposal needs a release that stayed and one that was taken back.</source>
      <translation>Ein Vorschlag braucht ein Release, das blieb, und eines, das zurückgenommen wurde.</translation>
    </message>
    <message>
      <source>A quantile from the rates of a histogram's buckets</source>
      <translation>Ein Quantil aus den Raten der Buckets eines Histogramms</translation>
    </message>
    <message>
      <source>A quantile of the samples in the range</source>
      <translation>Ein Quantil der Messwerte im Zeitraum</translation>
    </message>
    <message>
      <source>A quantile of the series, by labels</source>
      <translation>Ein Quantil der Messreihen, nach Labels</translation>
    </message>
    <message>
      <source>A query</source>
      <translation>Eine Abfrage</translation>
    </message>
    <message>
      <source>A query after against before the deployment, or a canary against a baseline; - with --bad and --total</source>
      <translation>Eine Abfrage nach dem Ausrollen gegen davor, oder ein Canary gegen eine Vergleichsbasis; - mit --bad und --total</translation>
    </message>
    <message>
      <source>A query against --threshold</source>
      <translation>Eine Abfrage gegen --threshold</translation>
    </message>
    <message>
      <source>A query of “%1” holds a secret, and queries stand in the workspace. Keep it with the connection.</source>
      <translation>Eine Abfrage von „%1“ enthält ein Geheimnis, und Abfragen stehen im Arbeitsbereich. Bewahren Sie es bei der Verbindung auf.</translation>
    </message>
    <message>
      <source>A query of “%1” is empty or far too long.</source>
      <translation>Eine Abfrage von „%1“ ist leer oder viel zu lang.</translation>
    </message>
    <message>
      <source>A query or an account that the server refuses ends it at once.</source>
      <translation>Eine Abfrage oder ein Konto, das der Server ablehnt, beendet es sofort.</translation>
    </message>
    <message>
      <source>A query over time needs a step that is longer than nothing</source>
      <translation>Eine Abfrage über eine Zeit braucht eine Schrittweite größer als null</translation>
    </message>
    <message>
      <source>A quote that begins here is never closed.</source>
      <translation>Ein Anführungszeichen, das hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
      <source>A range needs a step, and an end after its beginning.</source>
      <translation>Ein Zeitraum braucht eine Schrittweite und ein Ende nach seinem Beginn.</translation>
    </message>
    <message>
      <source>A rebuild was asked for since, which does not say by whom. It may be this one.</source>
      <translation>Seitdem wurde ein neuer Build verlangt, der nicht sagt, von wem. Er kann dieser sein.</translation>
    </message>
    <message>
      <source>A regular expression; empty: any</source>
      <translation>Ein regulärer Ausdruck; leer: beliebig</translation>
    </message>
    <message>
      <source>A rehearsal may be 1 to %1 days old.</source>
      <translation>Eine Probe darf 1 bis %1 Tage alt sein.</translation>
    </message>
    <message>
      <source>A rejected sign-off cannot be overridden; who rejected must decide anew.</source>
      <translation>Eine abgelehnte Freigabe lässt sich nicht umgehen; wer abgelehnt hat, muss neu entscheiden.</translation>
    </message>
    <message>
      <source>A release is one version of one product on its way to users. Plan the first one, and Slipway brings phases, checklist, criteria and sign-offs from a template.</source>
      <translation>Ein Release ist eine Version eines Produkts auf dem Weg zu den Nutzern. Planen Sie das erste, und Slipway bringt Phasen, Checkliste, Kriterien und Freigaben aus einer Vorlage mit.</translation>
    </message>
    <message>
      <source>A release it should depend on is not there any more.</source>
      <translation>Ein Release, von dem es abhängen soll, gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>A release needs a version.</source>
      <translation>Ein Release braucht eine Version.</translation>
    </message>
    <message>
      <source>A release that is %1 cannot be moved.</source>
      <translation>Ein Release im Zustand „%1“ kann nicht verschoben werden.</translation>
    </message>
    <message>
      <source>A release that is %1 cannot be removed; cancel it instead.</source>
      <translation>Ein Release im Zustand „%1“ kann nicht entfernt werden; sagen Sie es stattdessen ab.</translation>
    </message>
    <message>
      <source>A release that is %1 cannot become %2. %3</source>
      <translation>Ein Release im Zustand „%1“ kann nicht „%2“ werden. %3</translation>
    </message>
    <message>
      <source>A release that is %1 stays so.</source>
      <translation>Ein Release im Zustand „%1“ bleibt so.</translation>
    </message>
    <message>
      <source>A release that is %1 stays so; what happened cannot be undone. Take it to another state instead.</source>
      <translation>Ein Release im Zustand „%1“ bleibt so; was geschehen ist, lässt sich nicht rückgängig machen. Bringen Sie es stattdessen in einen anderen Zustand.</translation>
    </message>
    <message>
      <source>A release that is gone</source>
      <translation>Ein Release, das es nicht mehr gibt</translation>
    </message>
    <message>
      <source>A release train departs again and again: each departure is a release of its product, made from a template.</source>
      <translation>Ein Release-Zug fährt immer wieder ab: Jede Abfahrt ist ein Release seines Produkts, angelegt aus einer Vorlage.</translation>
    </message>
    <message>
      <source>A reminder leaves from 1 minute to 30 days before the window.</source>
      <translation>Eine Erinnerung geht 1 Minute bis 30 Tage vor dem Fenster ab.</translation>
    </message>
    <message>
      <source>A reminder leaves while Slipway runs with this workspace. A machine that is always on sends those that are due with slipwayctl notice send --due, as from a timer.</source>
      <translation>Eine Erinnerung geht ab, während Slipway mit diesem Arbeitsbereich läuft. Ein Rechner, der immer an ist, sendet die fälligen mit slipwayctl notice send --due, etwa zeitgesteuert.</translation>
    </message>
    <message>
      <source>A reminder of the notice waits for that time already.</source>
      <translation>Eine Erinnerung an die Mitteilung wartet schon auf diese Zeit.</translation>
    </message>
    <message>
      <source>A reminder waits to be sent through “%1”. Switch it off first.</source>
      <translation>Eine Erinnerung wartet darauf, über „%1“ gesendet zu werden. Schalten Sie sie zuerst ab.</translation>
    </message>
    <message>
      <source>A request for %1 waits already. Buildbot may merge it with yours: then only the newer one is built, with its parameters.</source>
      <translation>Für %1 wartet bereits eine Anfrage. Buildbot kann sie mit dieser zusammenlegen: dann wird nur die neuere gebaut, mit deren Parametern.</translation>
    </message>
    <message>
      <source>A request for this job waits already; an equal one is joined with it. Server: %1</source>
      <translation>Eine Anforderung für diesen Job wartet bereits; eine gleiche wird mit ihr zusammengelegt. Server: %1</translation>
    </message>
    <message>
      <source>A ring before this one is not through: wait, or override</source>
      <translation>Ein Ring davor ist noch nicht durch: warten, oder Ausnahme mit Grund</translation>
    </message>
    <message>
      <source>A ring is green</source>
      <translation>Ein Ring ist grün</translation>
    </message>
    <message>
      <source>A ring is healthy</source>
      <translation>Ein Ring ist gesund</translation>
    </message>
    <message>
      <source>A ring is not healthy; its clock begins anew</source>
      <translation>Ein Ring ist nicht gesund; seine Uhr beginnt neu</translation>
    </message>
    <message>
      <source>A ring is red</source>
      <translation>Ein Ring ist rot</translation>
    </message>
    <message>
      <source>A ring soaks for some minutes, or not at all.</source>
      <translation>Ein Ring reift einige Minuten oder gar nicht.</translation>
    </message>
    <message>
      <source>A ring that was deployed to stays in the plan.</source>
      <translation>Ein Ring, in den ausgerollt wurde, bleibt im Plan.</translation>
    </message>
    <message>
      <source>A role, as release_coordinator, qa_lead, manager or the team's own; more may follow</source>
      <translation>Eine Rolle wie release_coordinator, qa_lead, manager oder eine eigene des Teams; weitere können folgen</translation>
    </message>
    <message>
      <source>A run needs a key by which it is found again.</source>
      <translation>Ein Lauf braucht einen Schlüssel, an dem er wiedergefunden wird.</translation>
    </message>
    <message>
      <source>A run of mine ended</source>
      <translation>Ein Lauf von mir ist zu Ende</translation>
    </message>
    <message>
      <source>A run of mine waits for approval, or is in doubt</source>
      <translation>Ein Lauf von mir wartet auf Freigabe, oder sein Start ist unklar</translation>
    </message>
    <message>
      <source>A secret parameter, from a file that only you may open; written down nowhere</source>
      <translation>Ein geheimer Parameter aus einer Datei, die nur Sie öffnen dürfen; wird nirgends aufgeschrieben</translation>
    </message>
    <message>
      <source>A secret parameter, from an environment variable; written down nowhere</source>
      <translation>Ein geheimer Parameter aus einer Umgebungsvariablen; wird nirgends aufgeschrieben</translation>
    </message>
    <message>
      <source>A share is a percentage from 0 to 100.</source>
      <translation>Ein Anteil ist ein Prozentwert von 0 bis 100.</translation>
    </message>
    <message>
      <source>A sign-off</source>
      <translation>Eine Freigabe</translation>
    </message>
    <message>
      <source>A sign-off is rejected: who rejected must decide anew, or the release goes back.</source>
      <translation>Eine Freigabe ist abgelehnt: Wer ablehnte, muss neu entscheiden, oder das Release wird zurückgenommen.</translation>
    </message>
    <message>
      <source>A sign-off needs a role and a quorum of at least 1.</source>
      <translation>Eine Freigabe braucht eine Rolle und ein Quorum von mindestens 1.</translation>
    </message>
    <message>
      <source>A signed POST, or drafts for a mail program</source>
      <translation>Ein signierter POST oder Entwürfe für ein Mailprogramm</translation>
    </message>
    <message>
      <source>A silence ends after it starts.</source>
      <translation>Eine Stummschaltung endet nach ihrem Beginn.</translation>
    </message>
    <message>
      <source>A silence needs a comment that says why.</source>
      <translation>Eine Stummschaltung braucht einen Kommentar, der sagt, warum.</translation>
    </message>
    <message>
      <source>A smoothed value of a gauge</source>
      <translation>Ein geglätteter Wert eines Gauge</translation>
    </message>
    <message>
      <source>A source tells metrics, alerts or states of hosts, so that charts and criteria can ask it. Its secret is kept in the system's keyring, never in the workspace.</source>
      <translation>Eine Quelle nennt Metriken, Alarme oder Zustände von Hosts, damit Diagramme und Kriterien sie abfragen können. Ihr Geheimnis liegt im Schlüsselbund des Systems, nie im Arbeitsbereich.</translation>
    </message>
    <message>
      <source>A step failed</source>
      <translation>Ein Schritt schlug fehl</translation>
    </message>
    <message>
      <source>A step is done</source>
      <translation>Ein Schritt ist erledigt</translation>
    </message>
    <message>
      <source>A step is done as far as you know; it counts as unverified until it was seen</source>
      <translation>Ein Schritt ist erledigt, soweit Sie wissen; er gilt als nicht geprüft, bis es gesehen wurde</translation>
    </message>
    <message>
      <source>A step it depends on is not in this runbook.</source>
      <translation>Ein Schritt, auf den er wartet, steht nicht in diesem Ablaufplan.</translation>
    </message>
    <message>
      <source>A step names the job “%1”, which is not in the template.</source>
      <translation>Ein Schritt nennt den Job „%1“, den es in der Vorlage nicht gibt.</translation>
    </message>
    <message>
      <source>A step needs a title.</source>
      <translation>Ein Schritt braucht einen Titel.</translation>
    </message>
    <message>
      <source>A step of kind “job” names a job of the release; no other does.</source>
      <translation>Ein Schritt der Art „Job“ nennt einen Job des Releases; kein anderer tut das.</translation>
    </message>
    <message>
      <source>A step of the runbook</source>
      <translation>Ein Schritt des Ablaufplans</translation>
    </message>
    <message>
      <source>A step takes from 0 minutes to a week.</source>
      <translation>Ein Schritt dauert von 0 Minuten bis zu einer Woche.</translation>
    </message>
    <message>
      <source>A step that was begun does not go back: try it again, or skip it.</source>
      <translation>Ein begonnener Schritt geht nicht zurück: noch einmal versuchen oder überspringen.</translation>
    </message>
    <message>
      <source>A template</source>
      <translation>Eine Vorlage</translation>
    </message>
    <message>
      <source>A template brings phases, items, criteria and sign-offs, with dates relative to the ship date.</source>
      <translation>Eine Vorlage bringt Phasen, Punkte, Kriterien und Freigaben mit, mit Terminen relativ zur Auslieferung.</translation>
    </message>
    <message>
      <source>A template has its item already.</source>
      <translation>Eine Vorlage hat den Punkt dazu bereits.</translation>
    </message>
    <message>
      <source>A threshold</source>
      <translation>Eine Schwelle</translation>
    </message>
    <message>
      <source>A threshold has either “above” or “below”, a number.</source>
      <translation>Eine Schwelle hat entweder „above“ oder „below“, eine Zahl.</translation>
    </message>
    <message>
      <source>A threshold of “%1” is no number.</source>
      <translation>Eine Schwelle von „%1“ ist keine Zahl.</translation>
    </message>
    <message>
      <source>A time or a number is negative</source>
      <translation>Eine Zeit oder eine Zahl ist negativ</translation>
    </message>
    <message>
      <source>A token or password in the system's keyring</source>
      <translation>Token oder Passwort im Schlüsselbund des Systems</translation>
    </message>
    <message>
      <source>A train makes its releases from it; it cannot be removed.</source>
      <translation>Ein Zug macht seine Releases daraus; sie kann nicht entfernt werden.</translation>
    </message>
    <message>
      <source>A value begins with {{ and ends with }}.</source>
      <translation>Ein Wert beginnt mit {{ und endet mit }}.</translation>
    </message>
    <message>
      <source>A value has several lines. Change the parameters under “Text”.</source>
      <translation>Ein Wert hat mehrere Zeilen. Die Parameter lassen sich unter „Text“ ändern.</translation>
    </message>
    <message>
      <source>A warning</source>
      <translation>Eine Warnung</translation>
    </message>
    <message>
      <source>A webhook gets a signed POST of JSON. Of mail a draft is written into a folder; you send it from your mail program.</source>
      <translation>Ein Webhook bekommt einen signierten POST mit JSON. Von einer Mail wird ein Entwurf in einen Ordner geschrieben; Sie senden ihn mit Ihrem Mailprogramm.</translation>
    </message>
    <message>
      <source>A webhook gives no log.</source>
      <translation>Ein Webhook liefert kein Protokoll.</translation>
    </message>
    <message>
      <source>A webhook is posted again only as a whole.</source>
      <translation>Ein Webhook wird nur als Ganzes erneut gesendet.</translation>
    </message>
    <message>
      <source>ABOUT</source>
      <translation>ZU</translation>
    </message>
    <message>
      <source>ACCOUNT</source>
      <translation>KONTO</translation>
    </message>
    <message>
      <source>ACTION</source>
      <translation>AKTION</translation>
    </message>
    <message>
      <source>ACTION ITEM</source>
      <translation>MASSNAHME</translation>
    </message>
    <message>
      <source>ADDED BY</source>
      <translation>HINZUGEFÜGT VON</translation>
    </message>
    <message>
      <source>ADDRESS</source>
      <translation>ADRESSE</translation>
    </message>
    <message>
      <source>AFTER</source>
      <translation>NACHHER</translation>
    </message>
    <message>
      <source>ALERT</source>
      <translation>ALARM</translation>
    </message>
    <message>
      <source>APPROVALS</source>
      <translation>ZUSTIMMUNGEN</translation>
    </message>
    <message>
      <source>ASKED</source>
      <translation>GEFRAGT</translation>
    </message>
    <message>
      <source>ASKED FOR</source>
      <translation>ANGEFRAGT</translation>
    </message>
    <message>
      <source>AT</source>
      <translation>WANN</translation>
    </message>
    <message>
      <source>About Slipway</source>
      <translation>Über Slipway</translation>
    </message>
    <message>
      <source>About this item of the checklist</source>
      <translation>Über diesen Punkt der Checkliste</translation>
    </message>
    <message>
      <source>About this report</source>
      <translation>Über diesen Bericht</translation>
    </message>
    <message>
      <source>Abstain</source>
      <translation>Enthalten</translation>
    </message>
    <message>
      <source>Acceptance criteria</source>
      <translation>Abnahmekriterien</translation>
    </message>
    <message>
      <source>Acceptance criteria of “%1”</source>
      <translation>Abnahmekriterien von „%1“</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Zugriff</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Konto</translation>
    </message>
    <message>
      <source>Act</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>Action item</source>
      <translation>Maßnahme</translation>
    </message>
    <message>
      <source>Action item: %1</source>
      <translation>Maßnahme: %1</translation>
    </message>
    <message>
      <source>Action items</source>
      <translation>Maßnahmen</translation>
    </message>
    <message>
      <source>Action items that stay: %1</source>
      <translation>Maßnahmen, die bleiben: %1</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Aktionen</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Actual</source>
      <translation>Ist</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add %1 to a release</source>
      <translation>%1 einem Release zuordnen</translation>
    </message>
    <message>
      <source>Add a connection</source>
      <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
      <source>Add a connection in the settings first.</source>
      <translation>Fügen Sie zuerst in den Einstellungen eine Verbindung hinzu.</translation>
    </message>
    <message>
      <source>Add a job</source>
      <translation>Job hinzufügen</translation>
    </message>
    <message>
      <source>Add a job to the release</source>
      <translation>Dem Release einen Job hinzufügen</translation>
    </message>
    <message>
      <source>Add a panel</source>
      <translation>Panel hinzufügen</translation>
    </message>
    <message>
      <source>Add a product first.</source>
      <translation>Legen Sie zuerst ein Produkt an.</translation>
    </message>
    <message>
      <source>Add a query</source>
      <translation>Abfrage hinzufügen</translation>
    </message>
    <message>
      <source>Add a ring</source>
      <translation>Ring hinzufügen</translation>
    </message>
    <message>
      <source>Add a threshold</source>
      <translation>Schwelle hinzufügen</translation>
    </message>
    <message>
      <source>Add an item that must be done before</source>
      <translation>Einen Punkt hinzufügen, der vorher erledigt sein muss</translation>
    </message>
    <message>
      <source>Add an item under this one</source>
      <translation>Punkt darunter hinzufügen</translation>
    </message>
    <message>
      <source>Add an item…</source>
      <translation>Punkt hinzufügen …</translation>
    </message>
    <message>
      <source>Add channel</source>
      <translation>Kanal hinzufügen</translation>
    </message>
    <message>
      <source>Add channel…</source>
      <translation>Kanal hinzufügen …</translation>
    </message>
    <message>
      <source>Add connection</source>
      <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
      <source>Add criterion</source>
      <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
      <source>Add environment</source>
      <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
      <source>Add freeze</source>
      <translation>Sperre hinzufügen</translation>
    </message>
    <message>
      <source>Add gate</source>
      <translation>Gate hinzufügen</translation>
    </message>
    <message>
      <source>Add item</source>
      <translation>Punkt hinzufügen</translation>
    </message>
    <message>
      <source>Add job</source>
      <translation>Job hinzufügen</translation>
    </message>
    <message>
      <source>Add milestone</source>
      <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
      <source>Add note…</source>
      <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
      <source>Add person</source>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <source>Add phase</source>
      <translation>Phase hinzufügen</translation>
    </message>
    <message>
      <source>Add product</source>
      <translation>Produkt hinzufügen</translation>
    </message>
    <message>
      <source>Add sign-off</source>
      <translation>Freigabe hinzufügen</translation>
    </message>
    <message>
      <source>Add source</source>
      <translation>Quelle hinzufügen</translation>
    </message>
    <message>
      <source>Add step</source>
      <translation>Schritt aufnehmen</translation>
    </message>
    <message>
      <source>Add step…</source>
      <translation>Schritt aufnehmen …</translation>
    </message>
    <message>
      <source>Add template</source>
      <translation>Vorlage hinzufügen</translation>
    </message>
    <message>
      <source>Add the CI connection “%1”</source>
      <translation>CI-Verbindung „%1“ hinzufügen</translation>
    </message>
    <message>
      <source>Add the channel “%1”</source>
      <translation>Kanal „%1“ hinzufügen</translation>
    </message>
    <message>
      <source>Add the criterion “%1”</source>
      <translation>Kriterium „%1“ hinzufügen</translation>
    </message>
    <message>
      <source>Add the evidence %1</source>
      <translation>Nachweis %1 hinzufügen</translation>
    </message>
    <message>
      <source>Add the item “%1”</source>
      <translation>Punkt „%1“ hinzufügen</translation>
    </message>
    <message>
      <source>Add the job “%1”</source>
      <translation>Job „%1“ hinzufügen</translation>
    </message>
    <message>
      <source>Add the list</source>
      <translation>Liste hinzufügen</translation>
    </message>
    <message>
      <source>Add the milestone %1</source>
      <translation>Meilenstein %1 hinzufügen</translation>
    </message>
    <message>
      <source>Add the monitoring connection “%1”</source>
      <translation>Monitoring-Verbindung „%1“ hinzufügen</translation>
    </message>
    <message>
      <source>Add the panel “%1”</source>
      <translation>Panel „%1“ hinzufügen</translation>
    </message>
    <message>
      <source>Add the phase %1</source>
      <translation>Phase %1 hinzufügen</translation>
    </message>
    <message>
      <source>Add the run %1 to the release</source>
      <translation>Lauf %1 dem Release hinzufügen</translation>
    </message>
    <message>
      <source>Add the run to a release first: results belong to a release.</source>
      <translation>Den Lauf zuerst einem Release zuordnen: Ergebnisse gehören zu einem Release.</translation>
    </message>
    <message>
      <source>Add the step “%1” to the runbook</source>
      <translation>Den Schritt „%1“ in den Ablaufplan aufnehmen</translation>
    </message>
    <message>
      <source>Add the steps first.</source>
      <translation>Nehmen Sie zuerst die Schritte auf.</translation>
    </message>
    <message>
      <source>Add to a release…</source>
      <translation>Einem Release zuordnen …</translation>
    </message>
    <message>
      <source>Add to the release</source>
      <translation>Zuordnen</translation>
    </message>
    <message>
      <source>Add to the template</source>
      <translation>Der Vorlage hinzufügen</translation>
    </message>
    <message>
      <source>Add train</source>
      <translation>Zug hinzufügen</translation>
    </message>
    <message>
      <source>Add what a user said…</source>
      <translation>Hinzufügen, was ein Nutzer gesagt hat …</translation>
    </message>
    <message>
      <source>Add “%1”</source>
      <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Added</source>
      <comment>section of a changelog</comment>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Adds a channel and prints its id; a secret never stands on the command line</source>
      <translation>Fügt einen Kanal hinzu und gibt seine Id aus; ein Geheimnis steht nie auf der Befehlszeile</translation>
    </message>
    <message>
      <source>Adds a comment and prints its id</source>
      <translation>Fügt einen Kommentar hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Adds a connection and prints its id; a secret never stands on the command line</source>
      <translation>Fügt eine Verbindung hinzu und gibt ihre Id aus; ein Geheimnis steht nie auf der Befehlszeile</translation>
    </message>
    <message>
      <source>Adds a connection and prints its id; a token never stands on the command line</source>
      <translation>Fügt eine Verbindung hinzu und gibt ihre Id aus; ein Token steht nie auf der Befehlszeile</translation>
    </message>
    <message>
      <source>Adds a criterion and prints its id</source>
      <translation>Fügt ein Kriterium hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Adds a freeze window and prints its id</source>
      <translation>Fügt ein Sperrfenster hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Adds a lesson and prints its id</source>
      <translation>Fügt eine Lehre hinzu und gibt ihre Id aus</translation>
    </message>
    <message>
      <source>Adds a milestone and prints its id</source>
      <translation>Fügt einen Meilenstein hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Adds a note and prints its id; without --release it waits in the inbox</source>
      <translation>Fügt eine Notiz hinzu und gibt ihre Id aus; ohne --release wartet sie im Eingang</translation>
    </message>
    <message>
      <source>Adds a note to its timeline</source>
      <translation>Fügt seinem Zeitverlauf eine Notiz hinzu</translation>
    </message>
    <message>
      <source>Adds a panel at the end and prints its id</source>
      <translation>Fügt am Ende ein Panel hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Adds a person and prints the id</source>
      <translation>Fügt eine Person hinzu und gibt die Id aus</translation>
    </message>
    <message>
      <source>Adds a phase and prints its id</source>
      <translation>Fügt eine Phase hinzu und gibt ihre Id aus</translation>
    </message>
    <message>
      <source>Adds a product and prints its id</source>
      <translation>Fügt ein Produkt hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Adds a step and prints its id</source>
      <translation>Nimmt einen Schritt auf und gibt seine Kennung aus</translation>
    </message>
    <message>
      <source>Adds a template from YAML, or replaces the one of that name; prints its id</source>
      <translation>Fügt eine Vorlage aus YAML hinzu oder ersetzt die gleichen Namens; gibt ihre Id aus</translation>
    </message>
    <message>
      <source>Adds an absence and prints its id</source>
      <translation>Fügt eine Abwesenheit hinzu und gibt ihre Id aus</translation>
    </message>
    <message>
      <source>Adds an action item and prints its id; it waits in Today of its owner</source>
      <translation>Fügt eine Maßnahme hinzu und gibt ihre Id aus; sie wartet unter Heute bei der verantwortlichen Person</translation>
    </message>
    <message>
      <source>Adds an environment and prints its id</source>
      <translation>Fügt eine Umgebung hinzu und gibt ihre Id aus</translation>
    </message>
    <message>
      <source>Adds an item and prints its id</source>
      <translation>Fügt einen Punkt hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Adds evidence and prints its id</source>
      <translation>Fügt einen Nachweis hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Hinzufügen …</translation>
    </message>
    <message>
      <source>Advanced</source>
      <translation>Erweitert</translation>
    </message>
    <message numerus="yes">
      <source>Advanced, %n set</source>
      <translation>
        <numerusform>Erweitert, %n gesetzt</numerusform>
        <numerusform>Erweitert, %n gesetzt</numerusform>
      </translation>
    </message>
    <message>
      <source>Advises a freeze below, in %</source>
      <translation>Rät zum Freeze unter, in %</translation>
    </message>
    <message>
      <source>Affects</source>
      <translation>Betrifft</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>After shipping, as in T+2wd. Empty: %1.</source>
      <translation>Nach der Auslieferung, etwa T+2wd. Leer: %1.</translation>
    </message>
    <message>
      <source>After so many it is decided; 0: by time alone.</source>
      <translation>Nach so vielen ist es entschieden; 0: allein nach Zeit.</translation>
    </message>
    <message>
      <source>After the code freeze</source>
      <translation>Nach dem Code-Freeze</translation>
    </message>
    <message>
      <source>Against %1: %2 new failures, %3 still failing, %4 fixed</source>
      <translation>Gegen %1: %2 neue Fehlschläge, %3 weiterhin fehlgeschlagen, %4 behoben</translation>
    </message>
    <message>
      <source>Against before</source>
      <translation>Gegenüber vorher</translation>
    </message>
    <message>
      <source>Against the date of when a release left the draft</source>
      <translation>Gegenüber dem Termin, als ein Release den Entwurf verließ</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>Alert</source>
      <translation>Alarm</translation>
    </message>
    <message>
      <source>Alert ended</source>
      <translation>Alarm beendet</translation>
    </message>
    <message>
      <source>Alert fired</source>
      <translation>Alarm ausgelöst</translation>
    </message>
    <message>
      <source>Alert without a name</source>
      <translation>Alarm ohne Namen</translation>
    </message>
    <message>
      <source>Alertmanager does not take this: %1</source>
      <translation>Alertmanager nimmt das nicht an: %1</translation>
    </message>
    <message>
      <source>Alerts</source>
      <translation>Alarme</translation>
    </message>
    <message>
      <source>Alerts and checks since the deployment</source>
      <translation>Alarme und Checks seit dem Ausrollen</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All %1</source>
      <translation>Alle %1</translation>
    </message>
    <message>
      <source>All are needed for the gate.</source>
      <translation>Alle werden für das Gate gebraucht.</translation>
    </message>
    <message>
      <source>All criteria are satisfied again</source>
      <translation>Alle Kriterien sind wieder erfüllt</translation>
    </message>
    <message>
      <source>All departures that are shown are there.</source>
      <translation>Alle gezeigten Abfahrten sind schon da.</translation>
    </message>
    <message>
      <source>All events of the baseline</source>
      <translation>Alle Ereignisse der Vergleichsbasis</translation>
    </message>
    <message>
      <source>All events over $window</source>
      <translation>Alle Ereignisse über $window</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>All of them are free of conflicts.</source>
      <translation>Alle sind frei von Konflikten.</translation>
    </message>
    <message>
      <source>All products</source>
      <translation>Alle Produkte</translation>
    </message>
    <message>
      <source>All releases</source>
      <translation>Alle Releases</translation>
    </message>
    <message>
      <source>All sound: %1.</source>
      <translation>Alles in Ordnung: %1.</translation>
    </message>
    <message>
      <source>All suites</source>
      <translation>Alle Testreihen</translation>
    </message>
    <message>
      <source>Also the tasks inside code blocks</source>
      <translation>Auch die Aufgaben in Codeblöcken</translation>
    </message>
    <message>
      <source>Also when its audit chain is broken; the answer names the first broken link</source>
      <translation>Auch wenn ihre Prüfkette gebrochen ist; die Antwort nennt das erste gebrochene Glied</translation>
    </message>
    <message>
      <source>An .ics file; - for standard input</source>
      <translation>Eine .ics-Datei; - für die Standardeingabe</translation>
    </message>
    <message>
      <source>An Enterprise Server does not tell which run it started. Give the workflow an input “slipway_key” and show it in “run-name”, so that the run is found for sure.</source>
      <translation>Ein Enterprise Server sagt nicht, welchen Lauf er gestartet hat. Geben Sie dem Workflow eine Eingabe „slipway_key“ und zeigen Sie sie in „run-name“, damit der Lauf sicher gefunden wird.</translation>
    </message>
    <message>
      <source>An address answers</source>
      <translation>Eine Adresse antwortet</translation>
    </message>
    <message>
      <source>An entry names no product. Say which one it is about.</source>
      <translation>Ein Eintrag nennt kein Produkt. Geben Sie an, um welches es geht.</translation>
    </message>
    <message>
      <source>An environment is where a product runs. One release at a time can book it.</source>
      <translation>In einer Umgebung läuft ein Produkt. Nur ein Release auf einmal kann sie buchen.</translation>
    </message>
    <message>
      <source>An environment stands in the rings twice.</source>
      <translation>Eine Umgebung steht zweimal in den Ringen.</translation>
    </message>
    <message>
      <source>An environment variable</source>
      <translation>Umgebungsvariable</translation>
    </message>
    <message>
      <source>An export is running.</source>
      <translation>Ein Export läuft.</translation>
    </message>
    <message>
      <source>An incident needs a title.</source>
      <translation>Ein Vorfall braucht einen Titel.</translation>
    </message>
    <message>
      <source>An incident needs an “id” and a “started_at”.</source>
      <translation>Ein Vorfall braucht „id“ und „started_at“.</translation>
    </message>
    <message>
      <source>An item</source>
      <translation>Ein Punkt</translation>
    </message>
    <message>
      <source>An item can be done by ci, tests or coverage, not by “%1”.</source>
      <translation>Ein Punkt kann durch ci, tests oder coverage erledigt werden, nicht durch „%1“.</translation>
    </message>
    <message>
      <source>An item needs a title.</source>
      <translation>Ein Punkt braucht einen Titel.</translation>
    </message>
    <message>
      <source>An override needs a reason.</source>
      <translation>Eine Ausnahme braucht einen Grund.</translation>
    </message>
    <message>
      <source>And those that are, where the server still knows them</source>
      <translation>Und die vergangenen, soweit der Server sie noch kennt</translation>
    </message>
    <message>
      <source>Another name</source>
      <translation>Ein anderer Name</translation>
    </message>
    <message>
      <source>Another program is writing to the workspace. Nothing was changed; try again in a moment.</source>
      <translation>Ein anderes Programm schreibt gerade in den Arbeitsbereich. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>Another title</source>
      <translation>Ein anderer Titel</translation>
    </message>
    <message>
      <source>Another version</source>
      <translation>Eine andere Version</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Beliebig</translation>
    </message>
    <message>
      <source>Any environment</source>
      <translation>Beliebige Umgebung</translation>
    </message>
    <message>
      <source>Anything else</source>
      <translation>Sonstiges</translation>
    </message>
    <message>
      <source>Anything else that belongs into the report.</source>
      <translation>Was sonst noch in den Bericht gehört.</translation>
    </message>
    <message>
      <source>App store, support, sales …</source>
      <translation>App-Store, Support, Vertrieb …</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Appearance: as the system</source>
      <translation>Aussehen: wie das System</translation>
    </message>
    <message>
      <source>Appearance: dark</source>
      <translation>Aussehen: dunkel</translation>
    </message>
    <message>
      <source>Appearance: light</source>
      <translation>Aussehen: hell</translation>
    </message>
    <message>
      <source>Appendix</source>
      <translation>Anhang</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>Genehmigung</translation>
    </message>
    <message>
      <source>Approvals</source>
      <translation>Zustimmungen</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Approve the late change “%1”</source>
      <translation>Späte Änderung „%1“ erlauben</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Genehmigt</translation>
    </message>
    <message>
      <source>Approved.</source>
      <translation>Freigegeben.</translation>
    </message>
    <message>
      <source>Archive the release</source>
      <translation>Das Release archivieren</translation>
    </message>
    <message>
      <source>Archive the release…</source>
      <translation>Release archivieren…</translation>
    </message>
    <message>
      <source>Archiving %1</source>
      <translation>%1 wird archiviert</translation>
    </message>
    <message>
      <source>Around now</source>
      <translation>Um heute</translation>
    </message>
    <message>
      <source>Artifact %1</source>
      <translation>Artefakt %1</translation>
    </message>
    <message>
      <source>Artifacts</source>
      <translation>Artefakte</translation>
    </message>
    <message>
      <source>As %1.</source>
      <translation>Als %1.</translation>
    </message>
    <message>
      <source>As CSV</source>
      <translation>Als CSV</translation>
    </message>
    <message>
      <source>As Markdown…</source>
      <translation>Als Markdown …</translation>
    </message>
    <message>
      <source>As a table (CSV)…</source>
      <translation>Als Tabelle (CSV) …</translation>
    </message>
    <message>
      <source>As far as known</source>
      <translation>Soweit bekannt</translation>
    </message>
    <message>
      <source>As far as known; it can be told later</source>
      <translation>Soweit bekannt; lässt sich später angeben</translation>
    </message>
    <message>
      <source>As https://alertmanager.example.org</source>
      <translation>Etwa https://alertmanager.example.org</translation>
    </message>
    <message>
      <source>As https://prometheus.example.org, with the path of a tenant where there is one.</source>
      <translation>Etwa https://prometheus.example.org, mit dem Pfad eines Mandanten, wo es einen gibt.</translation>
    </message>
    <message>
      <source>As in the browser</source>
      <translation>Wie im Browser</translation>
    </message>
    <message>
      <source>As in the browser, without #/…</source>
      <translation>Wie im Browser, ohne #/…</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>As of %1 (%2)</source>
      <translation>Stand: %1 (%2)</translation>
    </message>
    <message>
      <source>As owner/name; empty when the address has it already.</source>
      <translation>Als Eigentümer/Name; leer, wenn es schon in der Adresse steht.</translation>
    </message>
    <message>
      <source>As soon as releases ship and deployments are recorded, this page shows how delivery goes. What was delivered before can be imported: slipwayctl delivery import FILE.</source>
      <translation>Sobald Releases ausgeliefert und Auslieferungen festgehalten werden, zeigt diese Seite, wie gut ausgeliefert wird. Was zuvor ausgeliefert wurde, lässt sich importieren: slipwayctl delivery import FILE.</translation>
    </message>
    <message>
      <source>As the handbook describes it; - is standard input</source>
      <translation>Wie im Handbuch beschrieben; - ist die Standardeingabe</translation>
    </message>
    <message>
      <source>As the release calls it</source>
      <translation>Wie das Release ihn nennt</translation>
    </message>
    <message>
      <source>As the server calls it; a webhook has none.</source>
      <translation>So wie der Server ihn nennt; ein Webhook hat keinen.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>As the template says</source>
      <translation>Wie die Vorlage sagt</translation>
    </message>
    <message>
      <source>As they were</source>
      <translation>Wie sie waren</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Anfragen</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>Noch einmal anfragen</translation>
    </message>
    <message>
      <source>Ask for %1 sign-offs</source>
      <translation>%1 Freigaben anfragen</translation>
    </message>
    <message>
      <source>Ask for leave</source>
      <translation>Um Erlaubnis bitten</translation>
    </message>
    <message>
      <source>Ask for leave…</source>
      <translation>Um Erlaubnis bitten …</translation>
    </message>
    <message>
      <source>Ask for the late change “%1”</source>
      <translation>Um die späte Änderung „%1“ bitten</translation>
    </message>
    <message>
      <source>Ask the server again</source>
      <translation>Server erneut fragen</translation>
    </message>
    <message>
      <source>Ask the servers now</source>
      <translation>Server jetzt fragen</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>Angefragt</translation>
    </message>
    <message>
      <source>Asked by</source>
      <translation>Angefragt von</translation>
    </message>
    <message>
      <source>Asked for by %1</source>
      <translation>Angefragt von %1</translation>
    </message>
    <message>
      <source>Asked for by %1.</source>
      <translation>Angefragt von %1.</translation>
    </message>
    <message>
      <source>Asked for: %1</source>
      <translation>Angefragt: %1</translation>
    </message>
    <message>
      <source>Asked: %1</source>
      <translation>Abgefragt: %1</translation>
    </message>
    <message>
      <source>Asking %1…</source>
      <translation>%1 wird gefragt …</translation>
    </message>
    <message>
      <source>Asking for its jobs…</source>
      <translation>Jobs werden abgefragt …</translation>
    </message>
    <message>
      <source>Asking for its runs…</source>
      <translation>Läufe werden abgefragt …</translation>
    </message>
    <message>
      <source>Asks everybody whose decision is missing or stale</source>
      <translation>Fragt alle, deren Entscheidung fehlt oder veraltet ist</translation>
    </message>
    <message>
      <source>Asks for leave for commits that come after the code freeze</source>
      <translation>Bittet um Erlaubnis für Commits, die nach dem Code-Freeze kommen</translation>
    </message>
    <message>
      <source>Asks for values, now or over a time; exit status 2 names the place of a mistake in the query, 4: not reached</source>
      <translation>Fragt Werte ab, jetzt oder über eine Zeit; Rückgabewert 2 nennt die Stelle eines Fehlers in der Abfrage, 4: nicht erreicht</translation>
    </message>
    <message>
      <source>Asks nobody: as it was known last</source>
      <translation>Fragt niemanden: wie zuletzt bekannt</translation>
    </message>
    <message>
      <source>Asks the remote whether the tag is as it was recorded; exit status 1 when it was moved or deleted, or is not there yet</source>
      <translation>Fragt die Gegenstelle, ob das Tag so ist, wie es festgehalten wurde; Status 1, wenn es verschoben oder gelöscht wurde oder noch nicht da ist</translation>
    </message>
    <message>
      <source>Asks the server how a run stands, and for one in doubt whether it started</source>
      <translation>Fragt den Server, wie ein Lauf steht, und bei einem zweifelhaften, ob er begonnen hat</translation>
    </message>
    <message>
      <source>Asks the server to stop a run</source>
      <translation>Bittet den Server, einen Lauf anzuhalten</translation>
    </message>
    <message>
      <source>Asks the server who it is and what it can; exit status 1 when something is missing</source>
      <translation>Fragt den Server, wer er ist und was er kann; Rückgabewert 1, wenn etwas fehlt</translation>
    </message>
    <message>
      <source>Asks the server who it is and what may be done; exit status 1 when something is missing</source>
      <translation>Fragt den Server, wer er ist und was erlaubt ist; Rückgabewert 1, wenn etwas fehlt</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Zuordnen</translation>
    </message>
    <message>
      <source>Assumed: %1</source>
      <translation>Angenommen: %1</translation>
    </message>
    <message>
      <source>At %1</source>
      <translation>Um %1</translation>
    </message>
    <message>
      <source>At %1: %2</source>
      <translation>Bei %1: %2</translation>
    </message>
    <message>
      <source>At another time of the same day: %1</source>
      <translation>Zu einer anderen Zeit am selben Tag: %1</translation>
    </message>
    <message>
      <source>At least so many per cent of the items done</source>
      <translation>Mindestens so viel Prozent der Punkte erledigt</translation>
    </message>
    <message>
      <source>At most %1 are kept.</source>
      <translation>Höchstens %1 werden aufbewahrt.</translation>
    </message>
    <message>
      <source>At most so many</source>
      <translation>Höchstens so viele</translation>
    </message>
    <message>
      <source>At most so many entries; without: 200</source>
      <translation>Höchstens so viele Einträge; ohne: 200</translation>
    </message>
    <message>
      <source>At most so many; without: 30</source>
      <translation>Höchstens so viele; ohne: 30</translation>
    </message>
    <message>
      <source>At most so much, as 256M or 1G; what was used longest ago is dropped</source>
      <translation>Höchstens so viel, etwa 256M oder 1G; was am längsten nicht gebraucht wurde, wird gelöscht</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>Gefährdet</translation>
    </message>
    <message>
      <source>At which step</source>
      <translation>Bei welchem Schritt</translation>
    </message>
    <message>
      <source>Attempts that failed</source>
      <translation>Fehlgeschlagene Versuche</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Verfasst von</translation>
    </message>
    <message>
      <source>Authors</source>
      <translation>Autoren</translation>
    </message>
    <message>
      <source>Away</source>
      <translation>Abwesend</translation>
    </message>
    <message>
      <source>Azure asks to sign in: the token is wrong, has expired or lacks the scope Build (read and execute).</source>
      <translation>Azure verlangt eine Anmeldung: Das Token ist falsch, abgelaufen oder hat nicht den Bereich Build (Lesen und Ausführen).</translation>
    </message>
    <message>
      <source>BEFORE</source>
      <translation>VORHER</translation>
    </message>
    <message>
      <source>BEGAN</source>
      <translation>BEGINN</translation>
    </message>
    <message>
      <source>BEGIN names no component.</source>
      <translation>BEGIN nennt keine Komponente.</translation>
    </message>
    <message>
      <source>BEGIN:VCALENDAR stands inside of “%1”, which is not closed.</source>
      <translation>BEGIN:VCALENDAR steht innerhalb von „%1“, das nicht geschlossen ist.</translation>
    </message>
    <message>
      <source>BELIEVED</source>
      <translation>GEGLAUBT</translation>
    </message>
    <message>
      <source>BLOCKED</source>
      <translation>BLOCKIERT</translation>
    </message>
    <message>
      <source>BRANCH</source>
      <translation>BRANCH</translation>
    </message>
    <message>
      <source>BY</source>
      <translation>VON</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back to draft</source>
      <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
      <source>Back up workspace</source>
      <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
      <source>Back up workspace…</source>
      <translation>Arbeitsbereich sichern …</translation>
    </message>
    <message>
      <source>Back-test over %1: Brier score %2, %3 of saying the share that was on time; %4 shipped by their 80 % date.</source>
      <translation>Rückschau über %1: Brier-Wert %2, %3 bei bloßer Angabe des pünktlichen Anteils; %4 bis zu ihrem 80-%-Datum ausgeliefert.</translation>
    </message>
    <message>
      <source>Backing up the workspace</source>
      <translation>Arbeitsbereich wird gesichert</translation>
    </message>
    <message>
      <source>Backtest…</source>
      <translation>Backtest …</translation>
    </message>
    <message>
      <source>Bad events of the baseline</source>
      <translation>Schlechte Ereignisse der Vergleichsbasis</translation>
    </message>
    <message>
      <source>Bad events over $window</source>
      <translation>Schlechte Ereignisse über $window</translation>
    </message>
    <message>
      <source>Bakes %1 more</source>
      <translation>Reift noch %1</translation>
    </message>
    <message>
      <source>Bakes %1 more. %2</source>
      <translation>Reift noch %1. %2</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Before deploy</source>
      <translation>Vor dem Ausrollen</translation>
    </message>
    <message>
      <source>Before shipping</source>
      <translation>Vor der Auslieferung</translation>
    </message>
    <message>
      <source>Before the first measurement</source>
      <translation>Vor der ersten Messung</translation>
    </message>
    <message>
      <source>Before: from %1. Deployment: %2 to %3. After: until %4.</source>
      <translation>Vorher: ab %1. Ausrollen: %2 bis %3. Danach: bis %4.</translation>
    </message>
    <message>
      <source>Before: median of the releases of the product before it, of shares all their deployments together.</source>
      <translation>Davor: Median der vorigen Releases des Produkts, bei Anteilen alle ihre Auslieferungen zusammen.</translation>
    </message>
    <message>
      <source>Began</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <source>Begin of a range</source>
      <translation>Beginn eines Zeitraums</translation>
    </message>
    <message>
      <source>Begin the cut-over</source>
      <translation>Die Umstellung beginnen</translation>
    </message>
    <message>
      <source>Begin to rehearse the cut-over</source>
      <translation>Die Probe der Umstellung beginnen</translation>
    </message>
    <message>
      <source>Begin “%1”</source>
      <translation>„%1“ beginnen</translation>
    </message>
    <message>
      <source>Begins a step, or tries a failed one again; a step of a job starts the job, once</source>
      <translation>Beginnt einen Schritt oder wiederholt einen fehlgeschlagenen; ein Schritt eines Jobs startet den Job, einmal</translation>
    </message>
    <message>
      <source>Begins after</source>
      <translation>Beginnt nach</translation>
    </message>
    <message>
      <source>Begins only when this one is done; may be repeated</source>
      <translation>Beginnt erst, wenn dieser erledigt ist; mehrfach möglich</translation>
    </message>
    <message>
      <source>Begins so many minutes after the cut-over does</source>
      <translation>Beginnt so viele Minuten nach der Umstellung</translation>
    </message>
    <message>
      <source>Begins so many minutes after the start</source>
      <translation>Beginnt so viele Minuten nach dem Start</translation>
    </message>
    <message>
      <source>Begins to execute the runbook; it is locked until the end</source>
      <translation>Beginnt den Ablaufplan auszuführen; er ist bis zum Ende gesperrt</translation>
    </message>
    <message>
      <source>Being cancelled</source>
      <translation>Wird abgebrochen</translation>
    </message>
    <message>
      <source>Being sent</source>
      <translation>Wird gesendet</translation>
    </message>
    <message>
      <source>Being sent…</source>
      <translation>Wird gesendet …</translation>
    </message>
    <message>
      <source>Belongs here</source>
      <translation>Gehört hierher</translation>
    </message>
    <message>
      <source>Belongs to the end of %1</source>
      <translation>Gehört zum Ende von %1</translation>
    </message>
    <message>
      <source>Belongs to the gate before shipping</source>
      <translation>Gehört zum Gate vor der Auslieferung</translation>
    </message>
    <message>
      <source>Better: %1. %2</source>
      <translation>Besser: %1. %2</translation>
    </message>
    <message>
      <source>Better: threshold %1, for %2. %3</source>
      <translation>Besser: Schwelle %1, für %2. %3</translation>
    </message>
    <message>
      <source>Between its points; without: one that gives about 240</source>
      <translation>Zwischen seinen Punkten; ohne: so, dass es etwa 240 werden</translation>
    </message>
    <message>
      <source>Between two measurements</source>
      <translation>Zwischen zwei Messungen</translation>
    </message>
    <message>
      <source>Between two samples of a range</source>
      <translation>Zwischen zwei Messwerten eines Zeitraums</translation>
    </message>
    <message>
      <source>Between two samples of what is looked at.</source>
      <translation>Zwischen zwei Messwerten dessen, was betrachtet wird.</translation>
    </message>
    <message>
      <source>Big screen</source>
      <translation>Großbild</translation>
    </message>
    <message>
      <source>Binary logarithm</source>
      <translation>Logarithmus zur Basis 2</translation>
    </message>
    <message>
      <source>Bitbucket runs a pipeline again only as a whole.</source>
      <translation>Bitbucket wiederholt eine Pipeline nur als Ganzes.</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Blockieren</translation>
    </message>
    <message>
      <source>Block %1</source>
      <translation>%1 blockieren</translation>
    </message>
    <message>
      <source>Blocked</source>
      <translation>Blockiert</translation>
    </message>
    <message>
      <source>Blocked by</source>
      <translation>Blockiert durch</translation>
    </message>
    <message>
      <source>Blocked time by cause</source>
      <translation>Blockierte Zeit nach Ursache</translation>
    </message>
    <message>
      <source>Blocked, days</source>
      <translation>Blockiert, Tage</translation>
    </message>
    <message>
      <source>Blocking: the gate stays shut without it</source>
      <translation>Blockierend: Ohne es bleibt das Gate geschlossen</translation>
    </message>
    <message>
      <source>Blocks</source>
      <translation>Blockiert</translation>
    </message>
    <message>
      <source>Blocks leaving this phase</source>
      <translation>Blockiert das Verlassen dieser Phase</translation>
    </message>
    <message>
      <source>Blocks leaving this phase; without: blocks shipping</source>
      <translation>Blockiert das Verlassen dieser Phase; ohne: die Auslieferung</translation>
    </message>
    <message>
      <source>Blocks shipping instead of leaving a phase</source>
      <translation>Blockiert die Auslieferung statt das Verlassen einer Phase</translation>
    </message>
    <message>
      <source>Blocks the gate</source>
      <translation>Blockiert das Gate</translation>
    </message>
    <message>
      <source>Block…</source>
      <translation>Blockieren …</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Buchen</translation>
    </message>
    <message>
      <source>Book %1</source>
      <translation>%1 buchen</translation>
    </message>
    <message>
      <source>Book an environment</source>
      <translation>Umgebung buchen</translation>
    </message>
    <message>
      <source>Book it from %1 on</source>
      <translation>Ab %1 buchen</translation>
    </message>
    <message>
      <source>Booked from</source>
      <translation>Gebucht von</translation>
    </message>
    <message>
      <source>Booked to</source>
      <translation>Gebucht bis</translation>
    </message>
    <message>
      <source>Booking</source>
      <translation>Buchung</translation>
    </message>
    <message>
      <source>Books</source>
      <translation>Belegt</translation>
    </message>
    <message>
      <source>Books an environment and prints the id; booked twice shows as a conflict</source>
      <translation>Bucht eine Umgebung und gibt die Id aus; doppelt gebucht erscheint als Konflikt</translation>
    </message>
    <message>
      <source>Book…</source>
      <translation>Buchen …</translation>
    </message>
    <message>
      <source>Bottlenecks</source>
      <translation>Engpässe</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>Branch</translation>
    </message>
    <message>
      <source>Branch or tag</source>
      <translation>Branch oder Tag</translation>
    </message>
    <message>
      <source>Branch or tag to run on</source>
      <translation>Branch oder Tag, auf dem gelaufen wird</translation>
    </message>
    <message>
      <source>Branch or tag, as release/{{ release.version }}</source>
      <translation>Branch oder Tag, etwa release/{{ release.version }}</translation>
    </message>
    <message>
      <source>Branch that must hold it</source>
      <translation>Branch, der es enthalten muss</translation>
    </message>
    <message>
      <source>Breaking changes</source>
      <translation>Brechende Änderungen</translation>
    </message>
    <message>
      <source>Brings what others pushed; the work tree stays as it is</source>
      <translation>Holt, was andere hochgeladen haben; der Arbeitsbaum bleibt, wie er ist</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Durchsuchen …</translation>
    </message>
    <message>
      <source>Budget over</source>
      <translation>Budget über</translation>
    </message>
    <message>
      <source>Build</source>
      <translation>Bauen</translation>
    </message>
    <message>
      <source>Build</source>
      <comment>noun</comment>
      <translation>Build</translation>
    </message>
    <message>
      <source>Buildbot %1</source>
      <translation>Buildbot %1</translation>
    </message>
    <message>
      <source>Buildbot has deleted this log.</source>
      <translation>Buildbot hat dieses Protokoll gelöscht.</translation>
    </message>
    <message>
      <source>Buildbot merged it with another request.</source>
      <translation>Buildbot hat sie mit einer anderen Anfrage zusammengelegt.</translation>
    </message>
    <message>
      <source>Buildbot merged it with request %1, which asks for the same source.</source>
      <translation>Buildbot hat sie mit Anfrage %1 zusammengelegt, die denselben Quelltext verlangt.</translation>
    </message>
    <message>
      <source>Buildbot merged this request with a later one.</source>
      <translation>Buildbot hat diese Anfrage mit einer späteren zusammengelegt.</translation>
    </message>
    <message>
      <source>Buildbot no longer knows this.</source>
      <translation>Buildbot kennt das nicht mehr.</translation>
    </message>
    <message>
      <source>Buildbot of an unknown version</source>
      <translation>Buildbot in unbekannter Version</translation>
    </message>
    <message>
      <source>Buildbot refused the user name or password of %1. Correct them in Settings → Connections.</source>
      <translation>Buildbot hat Benutzername oder Passwort von %1 abgelehnt. Beides unter Einstellungen → Verbindungen berichtigen.</translation>
    </message>
    <message>
      <source>Buildbot starts it again: %1</source>
      <translation>Buildbot startet den Build erneut: %1</translation>
    </message>
    <message>
      <source>Buildbot takes no user name and password here. Remove the account, or paste the session cookie of a browser as the secret.</source>
      <translation>Dieser Buildbot nimmt keinen Benutzernamen mit Passwort an. Das Konto entfernen oder das Sitzungs-Cookie eines Browsers als Geheimnis einfügen.</translation>
    </message>
    <message>
      <source>Buildbot took the request, but did not say which one it is.</source>
      <translation>Buildbot hat die Anfrage angenommen, aber nicht gesagt, welche es ist.</translation>
    </message>
    <message>
      <source>By ship date, by product and version (4.10 after 4.9), by state or by last change</source>
      <translation>Nach Auslieferung, nach Produkt und Version (4.10 nach 4.9), nach Zustand oder nach letzter Änderung</translation>
    </message>
    <message>
      <source>By value, the highest first</source>
      <translation>Nach dem Wert, der höchste zuerst</translation>
    </message>
    <message>
      <source>By value, the lowest first</source>
      <translation>Nach dem Wert, der niedrigste zuerst</translation>
    </message>
    <message>
      <source>By when, as T-1wd@12:00</source>
      <translation>Bis wann, etwa T-1wd@12:00</translation>
    </message>
    <message>
      <source>By when, relative to a date of the release, as T-5wd@09:00</source>
      <translation>Bis wann, relativ zu einem Termin des Releases, etwa T-5wd@09:00</translation>
    </message>
    <message>
      <source>By when; a date alone keeps the time of day it had</source>
      <translation>Bis wann; ein Datum allein behält die bisherige Uhrzeit</translation>
    </message>
    <message>
      <source>Byte 0x%1 is not UTF-8. Save the file as UTF-8 and read it again.</source>
      <translation>Das Byte 0x%1 ist kein UTF-8. Speichern Sie die Datei als UTF-8 und lesen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>Bytes</source>
      <translation>Bytes</translation>
    </message>
    <message>
      <source>Bytes a second</source>
      <translation>Bytes je Sekunde</translation>
    </message>
    <message>
      <source>CHANNEL</source>
      <translation>KANAL</translation>
    </message>
    <message>
      <source>CI connection, or CONNECTION/PROJECT, that keeps the release notes</source>
      <translation>CI-Verbindung oder VERBINDUNG/PROJEKT, wo die Release Notes liegen</translation>
    </message>
    <message>
      <source>CI job</source>
      <translation>CI-Job</translation>
    </message>
    <message>
      <source>CI jobs</source>
      <translation>CI-Jobs</translation>
    </message>
    <message>
      <source>CI jobs that a release names, with parameters as templates over it</source>
      <translation>CI-Jobs, die ein Release nennt, mit Parametern als Vorlagen über ihm</translation>
    </message>
    <message>
      <source>CI runs</source>
      <translation>CI-Läufe</translation>
    </message>
    <message>
      <source>CI runs and tests</source>
      <translation>CI-Läufe und Tests</translation>
    </message>
    <message>
      <source>CI servers, each as one account</source>
      <translation>CI-Server, jeder mit einem Konto</translation>
    </message>
    <message>
      <source>CI/CD is switched off in this project.</source>
      <translation>CI/CD ist in diesem Projekt abgeschaltet.</translation>
    </message>
    <message>
      <source>COMMENT</source>
      <translation>KOMMENTAR</translation>
    </message>
    <message>
      <source>CONNECTION</source>
      <translation>VERBINDUNG</translation>
    </message>
    <message>
      <source>COORDINATOR</source>
      <translation>KOORDINATION</translation>
    </message>
    <message>
      <source>CRITERION</source>
      <translation>KRITERIUM</translation>
    </message>
    <message>
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <source>CSV or JSON from another tool, columns are matched by name</source>
      <translation>CSV oder JSON aus einem anderen Werkzeug, Spalten werden am Namen erkannt</translation>
    </message>
    <message>
      <source>CSV or JSON of an app store, a help desk or a survey</source>
      <translation>CSV oder JSON aus einem App-Store, einem Helpdesk oder einer Umfrage</translation>
    </message>
    <message>
      <source>CSV tables (*.csv)</source>
      <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
      <source>CSV…</source>
      <translation>CSV …</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>Calendar read: %1, %2, %3 updated, %4 unchanged</source>
      <translation>Kalender gelesen: %1, %2, %3 aktualisiert, %4 unverändert</translation>
    </message>
    <message>
      <source>Calendars (*.ics)</source>
      <translation>Kalender (*.ics)</translation>
    </message>
    <message>
      <source>Calendars (.ics), tables of releases (.csv, .json) and archives of releases (.slipway-archive) can.</source>
      <translation>Das geht mit Kalendern (.ics), Tabellen von Releases (.csv, .json) und Archiven von Releases (.slipway-archive).</translation>
    </message>
    <message>
      <source>Called in the legend</source>
      <translation>Name in der Legende</translation>
    </message>
    <message>
      <source>Calls nobody while something is deployed there: a matcher as service="shop" (Alertmanager; all of an environment
must match), or HOST or HOST/SERVICE (Nagios, Icinga); * is any environment; may be repeated</source>
      <translation>Alarmiert niemanden, während dort etwas ausgerollt wird: ein Matcher wie service="shop" (Alertmanager; alle einer Umgebung
müssen passen) oder HOST oder HOST/DIENST (Nagios, Icinga); * ist jede Umgebung; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Can be read and changed</source>
      <translation>Lesen und Ändern</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel by force</source>
      <translation>Abbruch erzwingen</translation>
    </message>
    <message>
      <source>Cancel run</source>
      <translation>Lauf abbrechen</translation>
    </message>
    <message>
      <source>Cancel the release…</source>
      <translation>Release absagen …</translation>
    </message>
    <message>
      <source>Cancel: %1</source>
      <translation>Abbrechen: %1</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>Caused by</source>
      <translation>Verursacht durch</translation>
    </message>
    <message>
      <source>Chain</source>
      <translation>Kette</translation>
    </message>
    <message>
      <source>Chance to ship on %1 or before: %2</source>
      <translation>Chance, am %1 oder früher auszuliefern: %2</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <source>Change %1</source>
      <translation>%1 ändern</translation>
    </message>
    <message>
      <source>Change a second of a gauge, by linear regression</source>
      <translation>Änderung eines Gauge je Sekunde, durch lineare Regression</translation>
    </message>
    <message>
      <source>Change fail rate</source>
      <translation>Fehlerquote von Änderungen</translation>
    </message>
    <message>
      <source>Change how the repository of %1 is read</source>
      <translation>Ändern, wie das Repository von %1 gelesen wird</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Change lead time</source>
      <translation>Durchlaufzeit von Änderungen</translation>
    </message>
    <message>
      <source>Change state</source>
      <translation>Zustand ändern</translation>
    </message>
    <message>
      <source>Change the %1</source>
      <translation>%1 ändern</translation>
    </message>
    <message>
      <source>Change the CI connection “%1”</source>
      <translation>CI-Verbindung „%1“ ändern</translation>
    </message>
    <message>
      <source>Change the action item “%1”</source>
      <translation>Maßnahme „%1“ ändern</translation>
    </message>
    <message>
      <source>Change the channel “%1”</source>
      <translation>Kanal „%1“ ändern</translation>
    </message>
    <message>
      <source>Change the criterion “%1”</source>
      <translation>Kriterium „%1“ ändern</translation>
    </message>
    <message>
      <source>Change the date of %1</source>
      <translation>Termin von %1 ändern</translation>
    </message>
    <message>
      <source>Change the incident “%1”</source>
      <translation>Vorfall „%1“ ändern</translation>
    </message>
    <message>
      <source>Change the item “%1”</source>
      <translation>Punkt „%1“ ändern</translation>
    </message>
    <message>
      <source>Change the job “%1”</source>
      <translation>Job „%1“ ändern</translation>
    </message>
    <message>
      <source>Change the lesson “%1”</source>
      <translation>Lehre „%1“ ändern</translation>
    </message>
    <message>
      <source>Change the milestone %1</source>
      <translation>Meilenstein %1 ändern</translation>
    </message>
    <message>
      <source>Change the monitoring connection “%1”</source>
      <translation>Monitoring-Verbindung „%1“ ändern</translation>
    </message>
    <message>
      <source>Change the panel “%1”</source>
      <translation>Panel „%1“ ändern</translation>
    </message>
    <message>
      <source>Change the phase %1</source>
      <translation>Phase %1 ändern</translation>
    </message>
    <message>
      <source>Change the release notes for %1</source>
      <translation>Release Notes für %1 ändern</translation>
    </message>
    <message>
      <source>Change the state</source>
      <translation>Zustand ändern</translation>
    </message>
    <message>
      <source>Change the step “%1” of the runbook</source>
      <translation>Den Schritt „%1“ des Ablaufplans ändern</translation>
    </message>
    <message>
      <source>Change what is sent</source>
      <translation>Ändern, was gesendet wird</translation>
    </message>
    <message>
      <source>Change “%1”</source>
      <translation>„%1“ ändern</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Changed</source>
      <comment>section of a changelog</comment>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Changed since %1 signed %2</source>
      <translation>Geändert, seit %1 am %2 freigegeben hat</translation>
    </message>
    <message>
      <source>Changed since you signed %1</source>
      <translation>Geändert, seit Sie am %1 freigegeben haben</translation>
    </message>
    <message>
      <source>Changed.</source>
      <translation>Geändert.</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>Changes (%1)</source>
      <translation>Änderungen (%1)</translation>
    </message>
    <message>
      <source>Changes name or date of a milestone</source>
      <translation>Ändert Namen oder Termin eines Meilensteins</translation>
    </message>
    <message>
      <source>Changes since the last save</source>
      <translation>Änderungen seit dem letzten Speichern</translation>
    </message>
    <message>
      <source>Changes that are not saved</source>
      <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
      <source>Changes the dates or the description of a phase</source>
      <translation>Ändert Termine oder Beschreibung einer Phase</translation>
    </message>
    <message>
      <source>Changes what is given</source>
      <translation>Ändert, was angegeben ist</translation>
    </message>
    <message>
      <source>Changes what is given; an empty header is removed</source>
      <translation>Ändert, was angegeben ist; ein leerer Header wird entfernt</translation>
    </message>
    <message>
      <source>Changes what is given; another threshold has to be judged anew</source>
      <translation>Ändert das Angegebene; eine andere Schwelle muss neu beurteilt werden</translation>
    </message>
    <message>
      <source>Changes what is given; of closed releases owner and date only</source>
      <translation>Ändert, was angegeben ist; bei abgeschlossenen Releases nur Verantwortliche und Termin</translation>
    </message>
    <message>
      <source>Changes what is given; the roles replace the old ones</source>
      <translation>Ändert, was angegeben ist; die Rollen ersetzen die alten</translation>
    </message>
    <message>
      <source>Changes what is given; times are corrected, states are not changed by it</source>
      <translation>Ändert, was angegeben ist; Zeiten werden berichtigt, Zustände ändern sich dadurch nicht</translation>
    </message>
    <message>
      <source>Changes what people say in the report, in Markdown</source>
      <translation>Ändert, was Personen im Bericht sagen, in Markdown</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>Kapitel</translation>
    </message>
    <message>
      <source>Chart %1</source>
      <translation>Diagramm %1</translation>
    </message>
    <message>
      <source>Charts of what is watched</source>
      <translation>Diagramme dessen, was beobachtet wird</translation>
    </message>
    <message>
      <source>Check the workspace</source>
      <translation>Arbeitsbereich prüfen</translation>
    </message>
    <message>
      <source>Checking the workspace</source>
      <translation>Arbeitsbereich wird geprüft</translation>
    </message>
    <message>
      <source>Checklist</source>
      <translation>Checkliste</translation>
    </message>
    <message>
      <source>Checklist imports</source>
      <translation>Checklisten-Importe</translation>
    </message>
    <message>
      <source>Checklist items</source>
      <translation>Punkte der Checkliste</translation>
    </message>
    <message>
      <source>Checkpoint: go or no-go</source>
      <translation>Kontrollpunkt: Go oder No-Go</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Checks</translation>
    </message>
    <message>
      <source>Checks integrity, references and the audit chain; exit status 1 when something is wrong</source>
      <translation>Prüft Unversehrtheit, Verweise und die Prüfkette; Rückgabewert 1, wenn etwas nicht stimmt</translation>
    </message>
    <message>
      <source>Choose a change that waits for a decision.</source>
      <translation>Wählen Sie eine Änderung, die auf eine Entscheidung wartet.</translation>
    </message>
    <message>
      <source>Choose a day</source>
      <translation>Einen Tag wählen</translation>
    </message>
    <message>
      <source>Choose a decision first.</source>
      <translation>Wählen Sie zuerst eine Entscheidung.</translation>
    </message>
    <message>
      <source>Choose a file as evidence</source>
      <translation>Datei als Nachweis wählen</translation>
    </message>
    <message>
      <source>Choose a job first.</source>
      <translation>Zuerst einen Job auswählen.</translation>
    </message>
    <message>
      <source>Choose a job to see its runs.</source>
      <translation>Einen Job auswählen, um seine Läufe zu sehen.</translation>
    </message>
    <message>
      <source>Choose a job whose newest run failed.</source>
      <translation>Wählen Sie einen Job, dessen neuester Lauf fehlschlug.</translation>
    </message>
    <message>
      <source>Choose a lesson first.</source>
      <translation>Wählen Sie zuerst eine Lehre.</translation>
    </message>
    <message>
      <source>Choose a person</source>
      <translation>Person wählen</translation>
    </message>
    <message>
      <source>Choose a row first.</source>
      <translation>Erst eine Zeile wählen.</translation>
    </message>
    <message>
      <source>Choose a run first.</source>
      <translation>Zuerst einen Lauf auswählen.</translation>
    </message>
    <message>
      <source>Choose a run to see its steps, its log and its results.</source>
      <translation>Einen Lauf auswählen, um Schritte, Protokoll und Ergebnisse zu sehen.</translation>
    </message>
    <message>
      <source>Choose a step first.</source>
      <translation>Wählen Sie zuerst einen Schritt.</translation>
    </message>
    <message>
      <source>Choose an action item first.</source>
      <translation>Wählen Sie zuerst eine Maßnahme.</translation>
    </message>
    <message>
      <source>Choose an alert that fires first.</source>
      <translation>Wählen Sie zuerst einen aktiven Alarm.</translation>
    </message>
    <message>
      <source>Choose another workspace</source>
      <translation>Anderen Arbeitsbereich wählen</translation>
    </message>
    <message>
      <source>Choose another workspace…</source>
      <translation>Anderen Arbeitsbereich wählen …</translation>
    </message>
    <message>
      <source>Choose first what goes wrong.</source>
      <translation>Wählen Sie zuerst, was schiefgeht.</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation>Ordner wählen</translation>
    </message>
    <message>
      <source>Choose the sign-off first.</source>
      <translation>Wählen Sie zuerst die Freigabe.</translation>
    </message>
    <message>
      <source>Choose who agrees.</source>
      <translation>Wählen Sie, wer zustimmt.</translation>
    </message>
    <message>
      <source>Choose who you are first.</source>
      <translation>Wählen Sie zuerst, wer Sie sind.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Auswählen …</translation>
    </message>
    <message>
      <source>CircleCI keeps a log for each job; choose one.</source>
      <translation>CircleCI führt je Job ein Protokoll; wählen Sie einen aus.</translation>
    </message>
    <message>
      <source>CircleCI knows no refusal. Cancel the run instead.</source>
      <translation>CircleCI kennt keine Ablehnung. Brechen Sie stattdessen den Lauf ab.</translation>
    </message>
    <message>
      <source>Clear filters</source>
      <translation>Filter zurücksetzen</translation>
    </message>
    <message>
      <source>Clear the field</source>
      <translation>Feld leeren</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Filter löschen</translation>
    </message>
    <message>
      <source>Click to see each of them</source>
      <translation>Klicken, um sie einzeln zu sehen</translation>
    </message>
    <message>
      <source>Click to sort</source>
      <translation>Zum Sortieren klicken</translation>
    </message>
    <message>
      <source>Client certificate</source>
      <translation>Client-Zertifikat</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close %1</source>
      <translation>%1 abschließen</translation>
    </message>
    <message>
      <source>Close in spite of this</source>
      <translation>Trotzdem abschließen</translation>
    </message>
    <message>
      <source>Close panel</source>
      <translation>Bereich schließen</translation>
    </message>
    <message>
      <source>Close the notice</source>
      <translation>Meldung schließen</translation>
    </message>
    <message>
      <source>Close the release</source>
      <translation>Release abschließen</translation>
    </message>
    <message>
      <source>Closed with the incident</source>
      <translation>Mit dem Vorfall abgeschlossen</translation>
    </message>
    <message>
      <source>Closed. Its contents are sealed: %1</source>
      <translation>Abgeschlossen. Der Inhalt ist versiegelt: %1</translation>
    </message>
    <message>
      <source>Closes it for good: checks what is open, freezes the report, seals its contents</source>
      <translation>Schließt es endgültig ab: prüft, was offen ist, friert den Bericht ein, versiegelt den Inhalt</translation>
    </message>
    <message>
      <source>Close…</source>
      <translation>Abschließen …</translation>
    </message>
    <message>
      <source>Closing checks what is open, asks for what was learned and seals the release. Use *Close…* of the release, or slipwayctl release close.</source>
      <translation>Das Abschließen prüft, was offen ist, fragt nach den Lehren und versiegelt das Release. Dafür gibt es *Abschließen…* am Release oder slipwayctl release close.</translation>
    </message>
    <message>
      <source>Code is covered by tests</source>
      <translation>Code ist durch Tests abgedeckt</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Comes behind this one; without: at the end</source>
      <translation>Kommt hinter diese; ohne: ans Ende</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Befehlspalette</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>Comment (needed)</source>
      <translation>Kommentar (nötig)</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>Comments and activity</source>
      <translation>Kommentare und Verlauf</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Commit</translation>
    </message>
    <message>
      <source>Commit %1</source>
      <translation>Commit %1</translation>
    </message>
    <message>
      <source>Commits</source>
      <translation>Commits</translation>
    </message>
    <message>
      <source>Committed</source>
      <translation>Commit vom</translation>
    </message>
    <message>
      <source>Compared</source>
      <translation>Verglichen wird</translation>
    </message>
    <message>
      <source>Comparison as CSV…</source>
      <translation>Vergleich als CSV …</translation>
    </message>
    <message>
      <source>Completions</source>
      <translation>Vervollständigungen</translation>
    </message>
    <message>
      <source>Components are nested deeper than %1.</source>
      <translation>Komponenten sind tiefer als %1 verschachtelt.</translation>
    </message>
    <message>
      <source>Computed from the newest %1 releases of the period.</source>
      <translation>Berechnet aus den neuesten %1 Releases des Zeitraums.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <source>Configuration</source>
      <translation>Konfiguration</translation>
    </message>
    <message>
      <source>Configuration %1</source>
      <translation>Konfiguration %1</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Confirm %1 by hand</source>
      <translation>%1 von Hand bestätigen</translation>
    </message>
    <message>
      <source>Confirm by hand…</source>
      <translation>Von Hand bestätigen …</translation>
    </message>
    <message>
      <source>Confirm that no deployment caused an incident</source>
      <translation>Bestätigen, dass keine Auslieferung einen Vorfall verursacht hat</translation>
    </message>
    <message>
      <source>Confirm which deployment caused an incident</source>
      <translation>Bestätigen, welche Auslieferung einen Vorfall verursacht hat</translation>
    </message>
    <message>
      <source>Confirm “%1” by hand, with evidence</source>
      <translation>„%1“ von Hand bestätigen, mit Nachweis</translation>
    </message>
    <message>
      <source>Confirmed by hand.</source>
      <translation>Von Hand bestätigt.</translation>
    </message>
    <message>
      <source>Confirmed.</source>
      <translation>Bestätigt.</translation>
    </message>
    <message>
      <source>Confirmed: no deployment caused it.</source>
      <translation>Bestätigt: Keine Auslieferung hat ihn verursacht.</translation>
    </message>
    <message>
      <source>Confirms which deployment caused an incident; without --deployment: none did</source>
      <translation>Bestätigt, welche Auslieferung einen Vorfall verursacht hat; ohne --deployment: keine</translation>
    </message>
    <message>
      <source>Conflict</source>
      <translation>Konflikt</translation>
    </message>
    <message>
      <source>Conflicts</source>
      <translation>Konflikte</translation>
    </message>
    <message>
      <source>Conflicts %1</source>
      <translation>Konflikte %1</translation>
    </message>
    <message>
      <source>Conflicts at the new date</source>
      <translation>Konflikte am neuen Termin</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation>Verbindungen</translation>
    </message>
    <message>
      <source>Connections and jobs</source>
      <translation>Verbindungen und Jobs</translation>
    </message>
    <message>
      <source>Content hash</source>
      <translation>Inhalts-Prüfsumme</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Contradicted</source>
      <translation>Widersprochen</translation>
    </message>
    <message>
      <source>Coordinated by %1</source>
      <translation>Koordiniert von %1</translation>
    </message>
    <message>
      <source>Coordinator</source>
      <translation>Koordination</translation>
    </message>
    <message>
      <source>Copied the workspace to %1</source>
      <translation>Arbeitsbereich kopiert nach %1</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy as image</source>
      <translation>Als Bild kopieren</translation>
    </message>
    <message>
      <source>Copy data as CSV</source>
      <translation>Daten als CSV kopieren</translation>
    </message>
    <message>
      <source>Copy name</source>
      <translation>Namen kopieren</translation>
    </message>
    <message>
      <source>Copy the content hash</source>
      <translation>Inhalts-Prüfsumme kopieren</translation>
    </message>
    <message>
      <source>Copy the selection</source>
      <translation>Auswahl kopieren</translation>
    </message>
    <message>
      <source>Corrects when it was resolved</source>
      <translation>Berichtigt, wann er behoben war</translation>
    </message>
    <message>
      <source>Corrects when users were well again</source>
      <translation>Berichtigt, wann es den Nutzern wieder gut ging</translation>
    </message>
    <message>
      <source>Counted events instead of a query</source>
      <translation>Gezählte Ereignisse statt einer Abfrage</translation>
    </message>
    <message>
      <source>Counts as</source>
      <translation>Zählt als</translation>
    </message>
    <message>
      <source>Counts the items of</source>
      <translation>Zählt die Punkte von</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <source>Coverage, at least</source>
      <translation>Abdeckung, mindestens</translation>
    </message>
    <message>
      <source>Coverage, at least, in percent</source>
      <translation>Abdeckung, mindestens, in Prozent</translation>
    </message>
    <message>
      <source>Coverage: %1 %</source>
      <translation>Abdeckung: %1 %</translation>
    </message>
    <message>
      <source>Create %1</source>
      <translation>%1 anlegen</translation>
    </message>
    <message>
      <source>Create release</source>
      <translation>Release anlegen</translation>
    </message>
    <message>
      <source>Create the next releases</source>
      <translation>Die nächsten Releases anlegen</translation>
    </message>
    <message>
      <source>Create the train %1</source>
      <translation>Zug %1 anlegen</translation>
    </message>
    <message>
      <source>Creates the releases up to a day; those that are there stay</source>
      <translation>Legt die Releases bis zu einem Tag an; vorhandene bleiben</translation>
    </message>
    <message>
      <source>Creating releases of %1</source>
      <translation>Releases von %1 werden angelegt</translation>
    </message>
    <message>
      <source>Criteria</source>
      <translation>Kriterien</translation>
    </message>
    <message>
      <source>Criteria whose verdict went to and fro at least twice in one release.</source>
      <translation>Kriterien, deren Urteil in einem Release mindestens zweimal hin und her ging.</translation>
    </message>
    <message>
      <source>Criterion</source>
      <translation>Kriterium</translation>
    </message>
    <message>
      <source>Criterion “%1” is %2</source>
      <translation>Kriterium „%1“ ist %2</translation>
    </message>
    <message>
      <source>Criterion “%1” is unverified: confirmed by hand</source>
      <translation>Kriterium „%1“ ist ungeprüft: von Hand bestätigt</translation>
    </message>
    <message>
      <source>Cut-over</source>
      <translation>Umstellung</translation>
    </message>
    <message>
      <source>Cut-over: “%1”</source>
      <translation>Umstellung: „%1“</translation>
    </message>
    <message>
      <source>DECISION</source>
      <translation>ENTSCHEIDUNG</translation>
    </message>
    <message>
      <source>DEPLOYMENT</source>
      <translation>AUSLIEFERUNG</translation>
    </message>
    <message>
      <source>DESCRIPTION</source>
      <translation>BESCHREIBUNG</translation>
    </message>
    <message>
      <source>DETECTED</source>
      <translation>BEMERKT</translation>
    </message>
    <message>
      <source>DONE</source>
      <translation>ERLEDIGT</translation>
    </message>
    <message>
      <source>DOWNTIME</source>
      <translation>DOWNTIME</translation>
    </message>
    <message>
      <source>DUE</source>
      <translation>FÄLLIG</translation>
    </message>
    <message>
      <source>DURATION: “%1” is no duration.</source>
      <translation>DURATION: „%1“ ist keine Dauer.</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Date of the milestone</source>
      <translation>Datum des Meilensteins</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Termine</translation>
    </message>
    <message>
      <source>Dates come from the plan, in the time of the readers. You read and send it afterwards.</source>
      <translation>Die Termine kommen aus dem Plan, in der Zeit der Leser. Lesen und senden können Sie sie danach.</translation>
    </message>
    <message>
      <source>Day of the first departure</source>
      <translation>Tag der ersten Abfahrt</translation>
    </message>
    <message>
      <source>Day of the week of a time in UTC, Sunday is 0</source>
      <translation>Wochentag einer Zeit in UTC, Sonntag ist 0</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>Days and times as in %1</source>
      <translation>Tage und Zeiten wie in %1</translation>
    </message>
    <message>
      <source>Days away</source>
      <translation>Abwesende Tage</translation>
    </message>
    <message>
      <source>Days from the due date of an item to when it was done; above 0: later. Kinds with fewer than five items are left out.</source>
      <translation>Tage von der Fälligkeit eines Punkts bis zu seiner Erledigung; über 0: später. Arten mit weniger als fünf Punkten werden ausgelassen.</translation>
    </message>
    <message>
      <source>Days from the planned to the real end of a phase: when its last required item was done.</source>
      <translation>Tage vom geplanten bis zum wirklichen Ende einer Phase: als ihr letzter erforderlicher Punkt erledigt war.</translation>
    </message>
    <message>
      <source>Days in all</source>
      <translation>Tage insgesamt</translation>
    </message>
    <message>
      <source>Days of waiting</source>
      <translation>Tage Wartezeit</translation>
    </message>
    <message>
      <source>Days of work</source>
      <translation>Tage Arbeit</translation>
    </message>
    <message>
      <source>Days on which somebody is away</source>
      <translation>Tage, an denen jemand abwesend ist</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <source>Decided %1</source>
      <translation>Entschieden %1</translation>
    </message>
    <message>
      <source>Decided at %1; what stood then stands beside what stands now.</source>
      <translation>Entschieden um %1; was damals galt, steht neben dem, was jetzt gilt.</translation>
    </message>
    <message>
      <source>Decided within</source>
      <translation>Entschieden binnen</translation>
    </message>
    <message>
      <source>Decides about a run in doubt: it never started, or it is one of the server</source>
      <translation>Entscheidet über einen zweifelhaften Lauf: Er hat nie begonnen, oder er ist einer des Servers</translation>
    </message>
    <message>
      <source>Decimal logarithm</source>
      <translation>Logarithmus zur Basis 10</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>Decisions of the roles a release needs</source>
      <translation>Entscheidungen der Rollen, die ein Release braucht</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definition</translation>
    </message>
    <message>
      <source>Definition of %1</source>
      <translation>Definition von %1</translation>
    </message>
    <message>
      <source>Delivery</source>
      <translation>Auslieferung</translation>
    </message>
    <message>
      <source>Delivery against the releases before</source>
      <translation>Lieferung gegenüber den vorigen Releases</translation>
    </message>
    <message>
      <source>Departs</source>
      <translation>Fährt ab</translation>
    </message>
    <message>
      <source>Departs every so many weeks or months</source>
      <translation>Fährt alle so viele Wochen oder Monate ab</translation>
    </message>
    <message>
      <source>Depends on</source>
      <translation>Hängt ab von</translation>
    </message>
    <message>
      <source>Deploy</source>
      <translation>Ausrollen</translation>
    </message>
    <message>
      <source>Deploy %1 to %2</source>
      <translation>%1 nach %2 ausrollen</translation>
    </message>
    <message>
      <source>Deploy against gate and freeze; is recorded with your name</source>
      <translation>Trotz Gate und Sperre ausrollen; wird mit Ihrem Namen aufgezeichnet</translation>
    </message>
    <message>
      <source>Deployed</source>
      <translation>Ausgerollt</translation>
    </message>
    <message>
      <source>Deployed all the same</source>
      <translation>Trotzdem ausgerollt</translation>
    </message>
    <message>
      <source>Deployment</source>
      <translation>Ausrollen</translation>
    </message>
    <message>
      <source>Deployment frequency</source>
      <translation>Häufigkeit der Auslieferungen</translation>
    </message>
    <message>
      <source>Deployment into %1</source>
      <translation>Ausrollen nach %1</translation>
    </message>
    <message>
      <source>Deployment of %1</source>
      <translation>Ausrollen von %1</translation>
    </message>
    <message>
      <source>Deployment rework rate</source>
      <translation>Nacharbeitsquote der Auslieferungen</translation>
    </message>
    <message>
      <source>Deployment to %1</source>
      <translation>Auslieferung nach %1</translation>
    </message>
    <message>
      <source>Deployments</source>
      <translation>Auslieferungen</translation>
    </message>
    <message>
      <source>Deployments and rollbacks</source>
      <translation>Auslieferungen und Zurückrollen</translation>
    </message>
    <message>
      <source>Deployments that failed</source>
      <translation>Fehlgeschlagene Auslieferungen</translation>
    </message>
    <message>
      <source>Deployments to production that succeeded, for each day of the period. Rollbacks are deployments too. Attempts that failed never reached production; they are shown beside it. Beside it stands the median, over weeks, of days on which anything was deployed: a burst does not lift it.</source>
      <translation>Erfolgreiche Auslieferungen in die Produktion, je Tag des Zeitraums. Auch ein Zurückrollen ist eine Auslieferung. Fehlgeschlagene Versuche haben die Produktion nie erreicht; sie stehen daneben. Daneben steht auch der Median, über Wochen, der Tage, an denen etwas ausgerollt wurde: Ein Schub hebt ihn nicht an.</translation>
    </message>
    <message>
      <source>Deploy…</source>
      <translation>Ausrollen …</translation>
    </message>
    <message>
      <source>Deprecated</source>
      <comment>section of a changelog</comment>
      <translation>Veraltet</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Details of %1</source>
      <translation>Einzelheiten zu %1</translation>
    </message>
    <message>
      <source>Details of the item</source>
      <translation>Einzelheiten des Punkts</translation>
    </message>
    <message>
      <source>Detected</source>
      <translation>Bemerkt</translation>
    </message>
    <message>
      <source>Detected by an alert</source>
      <translation>Durch einen Alarm bemerkt</translation>
    </message>
    <message>
      <source>Development</source>
      <translation>Entwicklung</translation>
    </message>
    <message>
      <source>Did not hold</source>
      <translation>Nicht gehalten</translation>
    </message>
    <message>
      <source>Did you mean %1?</source>
      <translation>Meinten Sie %1?</translation>
    </message>
    <message>
      <source>Did you mean “%1”?</source>
      <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
      <source>Difference between the first and the last value of a gauge</source>
      <translation>Differenz zwischen dem ersten und dem letzten Wert eines Gauge</translation>
    </message>
    <message>
      <source>Difference between the last two samples of a gauge</source>
      <translation>Differenz zwischen den letzten zwei Messwerten eines Gauge</translation>
    </message>
    <message>
      <source>Difference of %1</source>
      <translation>Unterschied bei %1</translation>
    </message>
    <message>
      <source>Digest of something that is shipped</source>
      <translation>Prüfsumme von etwas, das ausgeliefert wird</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Abweisen</translation>
    </message>
    <message numerus="yes">
      <source>Dismiss %n notes of users</source>
      <translation>
        <numerusform>%n Notiz von Nutzern abweisen</numerusform>
        <numerusform>%n Notizen von Nutzern abweisen</numerusform>
      </translation>
    </message>
    <message>
      <source>Dismiss…</source>
      <translation>Abweisen …</translation>
    </message>
    <message>
      <source>Documents show the draft until something is written here.</source>
      <translation>Dokumente zeigen den Entwurf, bis hier etwas geschrieben ist.</translation>
    </message>
    <message>
      <source>Does not block the gate</source>
      <translation>Blockiert das Gate nicht</translation>
    </message>
    <message>
      <source>Does not hold</source>
      <translation>Gilt nicht</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Done again: %1</source>
      <translation>Wiederholt: %1</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>Erledigt von</translation>
    </message>
    <message>
      <source>Done by a person</source>
      <translation>Tut eine Person</translation>
    </message>
    <message>
      <source>Done, at least</source>
      <translation>Mindestens erledigt</translation>
    </message>
    <message>
      <source>Done: %1</source>
      <translation>Erledigt: %1</translation>
    </message>
    <message>
      <source>Draft a maintenance notice</source>
      <translation>Wartungsmitteilung entwerfen</translation>
    </message>
    <message>
      <source>Draft a maintenance notice…</source>
      <translation>Wartungsmitteilung entwerfen …</translation>
    </message>
    <message>
      <source>Draft from the scope</source>
      <translation>Aus dem Umfang entwerfen</translation>
    </message>
    <message>
      <source>Draft notice</source>
      <translation>Mitteilung entwerfen</translation>
    </message>
    <message>
      <source>Draft notice…</source>
      <translation>Mitteilung entwerfen …</translation>
    </message>
    <message>
      <source>Draft the %1</source>
      <translation>%1 entwerfen</translation>
    </message>
    <message>
      <source>Draft the release notes for %1</source>
      <translation>Release Notes für %1 entwerfen</translation>
    </message>
    <message>
      <source>Drafted %1.</source>
      <translation>%1 entworfen.</translation>
    </message>
    <message numerus="yes">
      <source>Drafted anew. %n place(s) were edited and changed: both stand there.</source>
      <translation>
        <numerusform>Neu entworfen. %n Stelle wurde bearbeitet und hat sich geändert: Beides steht dort.</numerusform>
        <numerusform>Neu entworfen. %n Stellen wurden bearbeitet und haben sich geändert: Beides steht dort.</numerusform>
      </translation>
    </message>
    <message>
      <source>Drafted anew; what you wrote was kept.</source>
      <translation>Neu entworfen; was Sie geschrieben haben, blieb erhalten.</translation>
    </message>
    <message>
      <source>Drafted as %1; send it from your mail program.</source>
      <translation>Entworfen als %1; senden Sie sie mit Ihrem Mailprogramm.</translation>
    </message>
    <message>
      <source>Drafted from the scope.</source>
      <translation>Aus dem Umfang entworfen.</translation>
    </message>
    <message>
      <source>Drafts a notice from the plan of the release; nothing is sent</source>
      <translation>Entwirft eine Mitteilung aus dem Plan des Releases; gesendet wird nichts</translation>
    </message>
    <message>
      <source>Drafts them from the scope; what was edited is kept</source>
      <translation>Entwirft sie aus dem Umfang; was bearbeitet wurde, bleibt erhalten</translation>
    </message>
    <message>
      <source>Drawings (*.svg)</source>
      <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
      <source>Draws how long jobs take from history; the same number, the same draw</source>
      <translation>Zieht aus der Vergangenheit, wie lange Jobs dauern; dieselbe Zahl zieht dasselbe</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>Abweichung</translation>
    </message>
    <message>
      <source>Drift by phase</source>
      <translation>Abweichung nach Phase</translation>
    </message>
    <message>
      <source>Drop a file, paste a link or write</source>
      <translation>Datei ablegen, Link einfügen oder schreiben</translation>
    </message>
    <message>
      <source>Drop all that no release keeps</source>
      <translation>Alles löschen, was kein Release behält</translation>
    </message>
    <message>
      <source>Drop to move, Esc to cancel</source>
      <translation>Loslassen zum Verschieben, Esc zum Abbrechen</translation>
    </message>
    <message>
      <source>Dropped.</source>
      <translation>Gelöscht.</translation>
    </message>
    <message>
      <source>Drops all that is not kept with a release</source>
      <translation>Löscht alles, was nicht mit einem Release aufbewahrt wird</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <source>Due rule</source>
      <translation>Fälligkeitsregel</translation>
    </message>
    <message>
      <source>Durations drawn from history, seed %1</source>
      <translation>Dauern aus der Vergangenheit gezogen, Startwert %1</translation>
    </message>
    <message>
      <source>During</source>
      <translation>Währenddessen</translation>
    </message>
    <message>
      <source>E-MAIL</source>
      <translation>E-MAIL</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>ENDS</source>
      <translation>ENDE</translation>
    </message>
    <message>
      <source>ENVIRONMENT</source>
      <translation>UMGEBUNG</translation>
    </message>
    <message>
      <source>ENVIRONMENTS</source>
      <translation>UMGEBUNGEN</translation>
    </message>
    <message>
      <source>ERRORS</source>
      <translation>FEHLER</translation>
    </message>
    <message>
      <source>EXPANDED UNTIL</source>
      <translation>ANGELEGT BIS</translation>
    </message>
    <message>
      <source>EXPECTED</source>
      <translation>ERWARTET</translation>
    </message>
    <message>
      <source>Each run draws one finished release and takes how long it was from the begin of the phase this release is in to shipping, against what was planned: one ratio, by which all that is left of this one is stretched. Releases that would have shipped by now are not drawn. With few data it is careful: the releases of all other products together count as much as five of this one, and two imagined ones – as planned, and half as long again – as much as one. The chance is the share of runs that end on the day or before. The back-test forecasts every finished release at half of its planned time in the same way, from those alone that had shipped by then: of what was given a chance of 70 %, about 70 % should have been on time. Brier score: mean squared error of the chance; lower is better.</source>
      <translation>Jeder Lauf zieht ein fertiges Release und nimmt, wie lange es vom Beginn der Phase, in der dieses Release ist, bis zur Auslieferung dauerte, gemessen am Geplanten: ein Verhältnis, um das alles gestreckt wird, was von diesem noch aussteht. Releases, die bis jetzt schon ausgeliefert wären, werden nicht gezogen. Bei wenigen Daten ist es vorsichtig: Die Releases aller anderen Produkte zusammen zählen so viel wie fünf von diesem, und zwei gedachte – wie geplant und anderthalbmal so lang – so viel wie eines. Die Chance ist der Anteil der Läufe, die am Tag oder davor enden. Der Rücktest sagt jedes fertige Release zur Hälfte seiner geplanten Zeit ebenso voraus, nur aus denen, die bis dahin ausgeliefert waren: Was eine Chance von 70 % bekam, sollte zu etwa 70 % pünktlich gewesen sein. Brier-Wert: mittlerer quadratischer Fehler der Chance; weniger ist besser.</translation>
    </message>
    <message>
      <source>Each side</source>
      <translation>Je Seite</translation>
    </message>
    <message>
      <source>Each value without its sign</source>
      <translation>Jeder Wert ohne sein Vorzeichen</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Earlier (Page Up)</source>
      <translation>Früher (Bild auf)</translation>
    </message>
    <message>
      <source>Edit %1…</source>
      <translation>%1 bearbeiten …</translation>
    </message>
    <message>
      <source>Edit details…</source>
      <translation>Einzelheiten bearbeiten …</translation>
    </message>
    <message>
      <source>Edit freeze window</source>
      <translation>Sperrfenster bearbeiten</translation>
    </message>
    <message>
      <source>Edit freeze window…</source>
      <translation>Sperrfenster bearbeiten …</translation>
    </message>
    <message>
      <source>Edit my details</source>
      <translation>Meine Angaben bearbeiten</translation>
    </message>
    <message>
      <source>Edit rings…</source>
      <translation>Ringe bearbeiten …</translation>
    </message>
    <message>
      <source>Edit the panel…</source>
      <translation>Panel bearbeiten …</translation>
    </message>
    <message>
      <source>Edit the report of %1</source>
      <translation>Bericht zu %1 bearbeiten</translation>
    </message>
    <message>
      <source>Edit the title</source>
      <translation>Titel bearbeiten</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Bearbeiten …</translation>
    </message>
    <message>
      <source>Empty: as the address of the remote says.</source>
      <translation>Leer: wie es die Adresse der Gegenstelle sagt.</translation>
    </message>
    <message>
      <source>Empty: when the phase before it ends.</source>
      <translation>Leer: wenn die Phase davor endet.</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>End of %1</source>
      <translation>Ende von %1</translation>
    </message>
    <message>
      <source>End of the window</source>
      <translation>Ende des Fensters</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Beendet</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Endet</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Enter to move, Esc to cancel</source>
      <translation>Eingabe zum Verschieben, Esc zum Abbrechen</translation>
    </message>
    <message>
      <source>Entry %1 of the audit chain</source>
      <translation>Eintrag %1 der Prüfkette</translation>
    </message>
    <message>
      <source>Environment</source>
      <translation>Umgebung</translation>
    </message>
    <message>
      <source>Environment of ring %1</source>
      <translation>Umgebung von Ring %1</translation>
    </message>
    <message>
      <source>Environment to book</source>
      <translation>Zu buchende Umgebung</translation>
    </message>
    <message>
      <source>Environment variable with the secret; empty: not signed</source>
      <translation>Umgebungsvariable mit dem Geheimnis; leer: nicht signiert</translation>
    </message>
    <message>
      <source>Environment variable with the token for fetching</source>
      <translation>Umgebungsvariable mit dem Token zum Holen</translation>
    </message>
    <message>
      <source>Environments</source>
      <translation>Umgebungen</translation>
    </message>
    <message>
      <source>Environments a release goes to one after the other</source>
      <translation>Umgebungen, in die ein Release nacheinander geht</translation>
    </message>
    <message>
      <source>Environments held for a release</source>
      <translation>Für ein Release gehaltene Umgebungen</translation>
    </message>
    <message>
      <source>Environments that the release holds while it is tested.</source>
      <translation>Umgebungen, die das Release belegt, während es getestet wird.</translation>
    </message>
    <message>
      <source>Environments; none checked: all</source>
      <translation>Umgebungen; keine angekreuzt: alle</translation>
    </message>
    <message>
      <source>Errors put up with, in a row</source>
      <translation>Hingenommene Fehler in Folge</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Estimates by phase</source>
      <translation>Schätzungen nach Phase</translation>
    </message>
    <message>
      <source>Estimates by role of the owner</source>
      <translation>Schätzungen nach Rolle der Verantwortlichen</translation>
    </message>
    <message>
      <source>Evaluate now</source>
      <translation>Jetzt auswerten</translation>
    </message>
    <message>
      <source>Evaluated</source>
      <translation>Ausgewertet</translation>
    </message>
    <message>
      <source>Evaluated %1 %2</source>
      <translation>Ausgewertet %1 %2</translation>
    </message>
    <message>
      <source>Evaluated by</source>
      <translation>Ausgewertet von</translation>
    </message>
    <message>
      <source>Evaluates one, or all that no person judges (those that watch a deployment once there is one), and waits for
servers; exit status 1 when one is not satisfied, 4 when a server could not be reached</source>
      <translation>Bewertet eines oder alle, die keine Person beurteilt (solche, die ein Ausrollen beobachten, sobald es eines gibt), und wartet auf
Server; Rückgabewert 1, wenn eines nicht erfüllt ist, 4, wenn ein Server nicht erreichbar war</translation>
    </message>
    <message>
      <source>Event %1, %2</source>
      <translation>Ereignis %1, %2</translation>
    </message>
    <message>
      <source>Events a second</source>
      <translation>Ereignisse je Sekunde</translation>
    </message>
    <message>
      <source>Events named as freezes become freeze windows, the others stand in the calendar. Reading the same file again updates and does not double.</source>
      <translation>Ereignisse, die nach Sperren heißen, werden Sperrfenster, die anderen stehen im Kalender. Dieselbe Datei noch einmal zu lesen aktualisiert und verdoppelt nicht.</translation>
    </message>
    <message>
      <source>Every change of the release stands here: who made it, when, and what it was before and after.</source>
      <translation>Hier steht jede Änderung des Releases: von wem, wann, und was vorher und nachher galt.</translation>
    </message>
    <message>
      <source>Every environment</source>
      <translation>Jede Umgebung</translation>
    </message>
    <message>
      <source>Every incident has a confirmed cause.</source>
      <translation>Jeder Vorfall hat eine bestätigte Ursache.</translation>
    </message>
    <message>
      <source>Every release made from the template will have the item.</source>
      <translation>Jedes Release aus der Vorlage wird den Punkt haben.</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Everybody between here and the server can read it then.</source>
      <translation>Dann kann es jeder zwischen hier und dem Server lesen.</translation>
    </message>
    <message>
      <source>Everybody between here and the server can read the secret then.</source>
      <translation>Dann kann jeder zwischen hier und dem Server das Geheimnis lesen.</translation>
    </message>
    <message>
      <source>Everybody between here and the server can read the token then.</source>
      <translation>Jeder auf dem Weg zum Server kann das Token dann lesen.</translation>
    </message>
    <message>
      <source>Everybody has signed.</source>
      <translation>Alle haben freigegeben.</translation>
    </message>
    <message>
      <source>Everybody's dates</source>
      <translation>Termine von allen</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Everything must be over by</source>
      <translation>Alles muss vorbei sein bis</translation>
    </message>
    <message>
      <source>Everything you do is recorded in the name of this person: items, sign-offs, overrides.</source>
      <translation>Alles, was Sie tun, wird im Namen dieser Person aufgezeichnet: Punkte, Freigaben, Ausnahmen.</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <source>Expand the train %1: %2 releases</source>
      <translation>Zug %1 ausbauen: %2 Releases</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Erwartet</translation>
    </message>
    <message>
      <source>Explain</source>
      <translation>Erklären</translation>
    </message>
    <message>
      <source>Explain %1 in the scope</source>
      <translation>%1 im Umfang erklären</translation>
    </message>
    <message>
      <source>Explain…</source>
      <translation>Erklären …</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export all releases as a calendar</source>
      <translation>Alle Releases als Kalender exportieren</translation>
    </message>
    <message>
      <source>Export all releases as a calendar…</source>
      <translation>Alle Releases als Kalender exportieren …</translation>
    </message>
    <message>
      <source>Export and import</source>
      <translation>Export und Import</translation>
    </message>
    <message>
      <source>Export as CSV…</source>
      <translation>Als CSV exportieren …</translation>
    </message>
    <message>
      <source>Export the calendar</source>
      <translation>Kalender exportieren</translation>
    </message>
    <message>
      <source>Export the calendar (.ics)…</source>
      <translation>Kalender exportieren (.ics) …</translation>
    </message>
    <message>
      <source>Export the chart</source>
      <translation>Diagramm exportieren</translation>
    </message>
    <message>
      <source>Export the checklist</source>
      <translation>Checkliste exportieren</translation>
    </message>
    <message>
      <source>Export the checklist…</source>
      <translation>Checkliste exportieren …</translation>
    </message>
    <message>
      <source>Export the rehearsal</source>
      <translation>Probe exportieren</translation>
    </message>
    <message>
      <source>Export the release notes</source>
      <translation>Release Notes exportieren</translation>
    </message>
    <message>
      <source>Export the report</source>
      <translation>Bericht exportieren</translation>
    </message>
    <message>
      <source>Export the table</source>
      <translation>Tabelle exportieren</translation>
    </message>
    <message>
      <source>Export this table as CSV…</source>
      <translation>Diese Tabelle als CSV exportieren …</translation>
    </message>
    <message>
      <source>Export “%1” as CSV</source>
      <translation>„%1“ als CSV exportieren</translation>
    </message>
    <message>
      <source>Exported to %1</source>
      <translation>Exportiert nach %1</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>FAILED</source>
      <translation>FEHLGESCHLAGEN</translation>
    </message>
    <message>
      <source>FIRST</source>
      <translation>ERSTER</translation>
    </message>
    <message>
      <source>FORECASTS</source>
      <translation>PROGNOSEN</translation>
    </message>
    <message>
      <source>FREEZE</source>
      <translation>SPERRE</translation>
    </message>
    <message>
      <source>FROM</source>
      <translation>VON</translation>
    </message>
    <message>
      <source>FROM NOW ON</source>
      <translation>AB JETZT</translation>
    </message>
    <message>
      <source>Fail rate</source>
      <translation>Fehlerquote</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>Failed attempts</source>
      <translation>Fehlgeschlagene Versuche</translation>
    </message>
    <message>
      <source>Failed deployment recovery</source>
      <translation>Wiederherstellung nach fehlgeschlagener Auslieferung</translation>
    </message>
    <message>
      <source>Fails after so many in a row</source>
      <translation>Scheitert nach so vielen in Folge</translation>
    </message>
    <message>
      <source>Fails after, in a row</source>
      <translation>Scheitert nach, in Folge</translation>
    </message>
    <message>
      <source>Fails once and is tried again; may be repeated</source>
      <translation>Schlägt einmal fehl und wird wiederholt; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Fails once so many in a row have failed; 0: does not matter.</source>
      <translation>Scheitert, sobald so viele in Folge gescheitert sind; 0: spielt keine Rolle.</translation>
    </message>
    <message>
      <source>Fails only from</source>
      <translation>Scheitert erst ab</translation>
    </message>
    <message>
      <source>Failure by size</source>
      <translation>Fehlschläge nach Größe</translation>
    </message>
    <message>
      <source>Failures put up with</source>
      <translation>Hingenommene Fehlschläge</translation>
    </message>
    <message>
      <source>Failures that are put up with; -1: any number</source>
      <translation>Fehlschläge, die hingenommen werden; -1: beliebig viele</translation>
    </message>
    <message>
      <source>Failures, at most</source>
      <translation>Fehlschläge, höchstens</translation>
    </message>
    <message>
      <source>Feedback</source>
      <translation>Rückmeldung</translation>
    </message>
    <message>
      <source>Feedback: %1</source>
      <translation>Rückmeldung: %1</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>Holen</translation>
    </message>
    <message>
      <source>Fetch from its remote, then look</source>
      <translation>Vom Remote holen, dann nachsehen</translation>
    </message>
    <message>
      <source>Fetch from the remote first</source>
      <translation>Zuerst vom Remote holen</translation>
    </message>
    <message>
      <source>Fetch with</source>
      <translation>Holen mit</translation>
    </message>
    <message>
      <source>Fetching was cancelled.</source>
      <translation>Das Holen wurde abgebrochen.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File with the token for fetching, mode 0600</source>
      <translation>Datei mit dem Token zum Holen, Modus 0600</translation>
    </message>
    <message>
      <source>File: %1
Products: %2
People: %3
Releases: %4</source>
      <translation>Datei: %1
Produkte: %2
Personen: %3
Releases: %4</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Files: CSV or OpenMetrics</source>
      <translation>Dateien: CSV oder OpenMetrics</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>Datei …</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Filter by last change</source>
      <translation>Nach letzter Änderung filtern</translation>
    </message>
    <message>
      <source>Filter by name or version</source>
      <translation>Nach Name oder Version filtern</translation>
    </message>
    <message>
      <source>Filter by owner</source>
      <translation>Nach verantwortlicher Person filtern</translation>
    </message>
    <message>
      <source>Filter by progress</source>
      <translation>Nach Fortschritt filtern</translation>
    </message>
    <message>
      <source>Filter by ship date</source>
      <translation>Nach Auslieferung filtern</translation>
    </message>
    <message>
      <source>Filter commits</source>
      <translation>Commits filtern</translation>
    </message>
    <message>
      <source>Filter items</source>
      <translation>Punkte filtern</translation>
    </message>
    <message>
      <source>Filter jobs</source>
      <translation>Jobs filtern</translation>
    </message>
    <message>
      <source>Filter releases</source>
      <translation>Releases filtern</translation>
    </message>
    <message>
      <source>Filter the activity</source>
      <translation>Verlauf filtern</translation>
    </message>
    <message>
      <source>Filter: %1</source>
      <translation>Filter: %1</translation>
    </message>
    <message>
      <source>Find a release</source>
      <translation>Release suchen</translation>
    </message>
    <message>
      <source>Find a release to depend on</source>
      <translation>Release finden, von dem es abhängt</translation>
    </message>
    <message>
      <source>Find in the handbook</source>
      <translation>Im Handbuch suchen</translation>
    </message>
    <message>
      <source>Find in the log</source>
      <translation>Im Protokoll suchen</translation>
    </message>
    <message>
      <source>Find in the log (Ctrl+F)</source>
      <translation>Im Protokoll suchen (Strg+F)</translation>
    </message>
    <message>
      <source>Finds releases, items, incidents, comments, notes and people by their text</source>
      <translation>Findet Releases, Punkte, Vorfälle, Kommentare, Notizen und Personen nach ihrem Text</translation>
    </message>
    <message>
      <source>Fingerprint</source>
      <translation>Fingerabdruck</translation>
    </message>
    <message>
      <source>Finished in the last 7 days</source>
      <translation>Fertig in den letzten 7 Tagen</translation>
    </message>
    <message>
      <source>Finishing</source>
      <translation>Schließt ab</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Zuerst</translation>
    </message>
    <message>
      <source>First day away</source>
      <translation>Erster abwesender Tag</translation>
    </message>
    <message>
      <source>First measured after</source>
      <translation>Zuerst gemessen nach</translation>
    </message>
    <message>
      <source>First planned</source>
      <translation>Zuerst geplant</translation>
    </message>
    <message>
      <source>Fixed</source>
      <comment>section of a changelog</comment>
      <translation>Behoben</translation>
    </message>
    <message>
      <source>Fixes the date of a milestone; it no longer follows the ship date</source>
      <translation>Legt den Termin eines Meilensteins fest; er folgt der Auslieferung nicht mehr</translation>
    </message>
    <message>
      <source>Flaky criteria</source>
      <translation>Wechselhafte Kriterien</translation>
    </message>
    <message>
      <source>Fold all sections</source>
      <translation>Alle Abschnitte einklappen</translation>
    </message>
    <message>
      <source>Fold or unfold the sidebar</source>
      <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
      <source>Fold the sidebar</source>
      <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
      <source>Folder for the drafts</source>
      <translation>Ordner für die Entwürfe</translation>
    </message>
    <message>
      <source>Folder of a local clone. Its commits become the scope of a release.</source>
      <translation>Ordner eines lokalen Klons. Seine Commits werden der Umfang eines Releases.</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Folgen</translation>
    </message>
    <message>
      <source>Follow it</source>
      <translation>Verfolgen</translation>
    </message>
    <message>
      <source>Follow it to read its steps and its log here and to keep its results.</source>
      <translation>Verfolgen, um Schritte und Protokoll hier zu lesen und die Ergebnisse zu behalten.</translation>
    </message>
    <message>
      <source>Follow that one</source>
      <translation>Jenen verfolgen</translation>
    </message>
    <message>
      <source>Follow the run first.</source>
      <translation>Zuerst den Lauf verfolgen.</translation>
    </message>
    <message>
      <source>Follow the run to read its log here.</source>
      <translation>Den Lauf verfolgen, um hier sein Protokoll zu lesen.</translation>
    </message>
    <message>
      <source>Follow the run to see its artifacts here.</source>
      <translation>Den Lauf verfolgen, um hier seine Artefakte zu sehen.</translation>
    </message>
    <message>
      <source>Follow the run to see its steps here.</source>
      <translation>Den Lauf verfolgen, um hier seine Schritte zu sehen.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <source>For %1 of %2 there is no measurement: what was then is not known</source>
      <translation>Für %1 von %2 gibt es keine Messung: was da war, ist nicht bekannt</translation>
    </message>
    <message>
      <source>For %1.</source>
      <translation>Für %1.</translation>
    </message>
    <message>
      <source>For a deployment that was made elsewhere. It counts as one made from here, and is shown as recorded by hand.</source>
      <translation>Für eine Auslieferung, die anderswo geschah. Sie zählt wie eine von hier und ist als von Hand eingetragen erkennbar.</translation>
    </message>
    <message>
      <source>For rows that name none</source>
      <translation>Für Zeilen, die keines nennen</translation>
    </message>
    <message>
      <source>For their reports, whatever the limit.</source>
      <translation>Für ihre Berichte, unabhängig von der Grenze.</translation>
    </message>
    <message>
      <source>Forecast</source>
      <translation>Prognose</translation>
    </message>
    <message>
      <source>Forecasts</source>
      <translation>Prognosen</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Formular</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Vor</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Four times in five by %1</source>
      <translation>In vier von fünf Fällen bis %1</translation>
    </message>
    <message>
      <source>Free software under the GNU General Public License, version 3 or later.</source>
      <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Sperre</translation>
    </message>
    <message>
      <source>Freeze %1, %2, %3</source>
      <translation>Sperre %1, %2, %3</translation>
    </message>
    <message>
      <source>Freeze of %1</source>
      <translation>Sperre von %1</translation>
    </message>
    <message>
      <source>Freeze override</source>
      <translation>Ausnahme von einer Sperre</translation>
    </message>
    <message>
      <source>Freeze overrides</source>
      <translation>Ausnahmen von Sperren</translation>
    </message>
    <message>
      <source>Freeze passed</source>
      <translation>Sperre übergangen</translation>
    </message>
    <message>
      <source>Freeze window %1 added</source>
      <translation>Sperrfenster %1 hinzugefügt</translation>
    </message>
    <message>
      <source>Freeze window %1 changed</source>
      <translation>Sperrfenster %1 geändert</translation>
    </message>
    <message>
      <source>Freeze window removed</source>
      <translation>Sperrfenster entfernt</translation>
    </message>
    <message>
      <source>Freeze windows</source>
      <translation>Sperrfenster</translation>
    </message>
    <message>
      <source>Freeze windows: %1</source>
      <translation>Sperrfenster: %1</translation>
    </message>
    <message>
      <source>Freeze: %1</source>
      <translation>Sperre: %1</translation>
    </message>
    <message>
      <source>Freezes added: %1. Events added: %2. Updated: %3. Unchanged: %4. Left out: %5.</source>
      <translation>Sperren hinzugefügt: %1. Ereignisse hinzugefügt: %2. Aktualisiert: %3. Unverändert: %4. Ausgelassen: %5.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From %1</source>
      <translation>Von %1</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>Aus einer Datei …</translation>
    </message>
    <message>
      <source>From begin to shipping, days</source>
      <translation>Vom Beginn bis zur Auslieferung, Tage</translation>
    </message>
    <message numerus="yes">
      <source>From here one workflow at a time can run again, and %n come(s) into question. Choose in the browser, or start a new run.</source>
      <translation>
        <numerusform>Von hier kann nur ein Workflow auf einmal erneut laufen, und %n kommt infrage. Wählen Sie im Browser aus, oder starten Sie einen neuen Lauf.</numerusform>
        <numerusform>Von hier kann nur ein Workflow auf einmal erneut laufen, und %n kommen infrage. Wählen Sie im Browser aus, oder starten Sie einen neuen Lauf.</numerusform>
      </translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>Ab jetzt</translation>
    </message>
    <message>
      <source>From now on: %1</source>
      <translation>Ab jetzt: %1</translation>
    </message>
    <message>
      <source>From ratio</source>
      <translation>Ab Verhältnis</translation>
    </message>
    <message>
      <source>From the begin of an incident that a deployment of the period caused, or its detection where nobody said when it began, to its resolution. Median and 90th percentile over those that are resolved; those that are open are listed, not averaged.</source>
      <translation>Vom Beginn eines Vorfalls, den eine Auslieferung des Zeitraums verursacht hat, oder von seiner Entdeckung, wo niemand den Beginn angegeben hat, bis zu seiner Behebung. Median und 90. Perzentil über die behobenen; offene werden aufgeführt, nicht gemittelt.</translation>
    </message>
    <message>
      <source>From the commit of a change to the end of the first deployment that brought it to production. Median and 90th percentile over the commits of the period. A rollback ships nothing; a commit counts once, a merge does not. The time of a commit is that of the merge where the history knows it.</source>
      <translation>Vom Commit einer Änderung bis zum Ende der ersten Auslieferung, die sie in die Produktion brachte. Median und 90. Perzentil über die Commits des Zeitraums. Ein Zurückrollen liefert nichts aus; ein Commit zählt einmal, ein Merge nicht. Die Zeit eines Commits ist die des Merges, wo die Geschichte ihn kennt.</translation>
    </message>
    <message>
      <source>From the commits since the release before, this page tells what ships: changes, authors, tickets, what breaks and what came late. Sign-offs cover it, and release notes are drafted from it.</source>
      <translation>Aus den Commits seit dem Release davor sagt diese Seite, was ausgeliefert wird: Änderungen, Autoren, Tickets, was bricht und was spät kam. Freigaben umfassen es, und Release Notes werden daraus entworfen.</translation>
    </message>
    <message>
      <source>From the plan; nothing is sent before you say so</source>
      <translation>Aus dem Plan; gesendet wird nichts, bevor Sie es sagen</translation>
    </message>
    <message>
      <source>From the request to the first decision.</source>
      <translation>Von der Anfrage bis zur ersten Entscheidung.</translation>
    </message>
    <message>
      <source>From then on</source>
      <translation>Ab dann</translation>
    </message>
    <message>
      <source>From then on; without: from now</source>
      <translation>Ab dann; ohne: ab jetzt</translation>
    </message>
    <message>
      <source>From this day of UTC; without: 90 days before the end</source>
      <translation>Ab diesem Tag in UTC; ohne: 90 Tage vor dem Ende</translation>
    </message>
    <message>
      <source>Frozen</source>
      <translation>Eingefroren</translation>
    </message>
    <message>
      <source>Further text, Markdown</source>
      <translation>Weiterer Text, Markdown</translation>
    </message>
    <message>
      <source>GATE</source>
      <translation>GATE</translation>
    </message>
    <message>
      <source>GO</source>
      <translation>GO</translation>
    </message>
    <message>
      <source>GO, unverified</source>
      <translation>GO, ungeprüft</translation>
    </message>
    <message>
      <source>GREEN SINCE</source>
      <translation>GRÜN SEIT</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Gate</translation>
    </message>
    <message>
      <source>Gate %1</source>
      <translation>Gate %1</translation>
    </message>
    <message>
      <source>Gate before shipping</source>
      <translation>Tor vor der Auslieferung</translation>
    </message>
    <message>
      <source>Gate it is needed for</source>
      <translation>Gate, für das es gebraucht wird</translation>
    </message>
    <message>
      <source>Gate left out</source>
      <translation>Gate ausgelassen</translation>
    </message>
    <message>
      <source>Gate override</source>
      <translation>Ausnahme vom Gate</translation>
    </message>
    <message>
      <source>Gate overrides</source>
      <translation>Ausnahmen vom Gate</translation>
    </message>
    <message>
      <source>Gate passed</source>
      <translation>Gate übergangen</translation>
    </message>
    <message>
      <source>Gate that is left out</source>
      <translation>Ausgelassenes Gate</translation>
    </message>
    <message>
      <source>Gate: go</source>
      <translation>Gate: go</translation>
    </message>
    <message>
      <source>Gate: go, by what is unverified</source>
      <translation>Tor: Go, nach Ungeprüftem</translation>
    </message>
    <message numerus="yes">
      <source>Gate: no-go, %n reason(s)</source>
      <translation>
        <numerusform>Gate: no-go, %n Grund</numerusform>
        <numerusform>Gate: no-go, %n Gründe</numerusform>
      </translation>
    </message>
    <message>
      <source>Gates of this server cannot be answered from here. Open the run in a browser.</source>
      <translation>Tore dieses Servers lassen sich von hier nicht beantworten. Öffnen Sie den Lauf im Browser.</translation>
    </message>
    <message>
      <source>Gates that are left out</source>
      <translation>Ausgelassene Gates</translation>
    </message>
    <message>
      <source>Gates that were left out are not made up for yet (%1): %2. Do them, or skip them with a reason.</source>
      <translation>Ausgelassene Prüfungen sind noch nicht nachgeholt (%1): %2. Erledigen oder mit Grund überspringen.</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <source>GitHub disabled this workflow because nothing happened in the repository for 60 days.</source>
      <translation>GitHub hat diesen Workflow abgeschaltet, weil im Repository 60 Tage lang nichts geschah.</translation>
    </message>
    <message>
      <source>GitHub does not know %1, or the token has no right to see it.</source>
      <translation>GitHub kennt %1 nicht, oder das Token darf es nicht sehen.</translation>
    </message>
    <message>
      <source>GitHub gives the log when the job has ended.</source>
      <translation>GitHub gibt das Log heraus, wenn der Job zu Ende ist.</translation>
    </message>
    <message>
      <source>GitHub gives the log when the run has ended.</source>
      <translation>GitHub gibt das Log heraus, wenn der Lauf zu Ende ist.</translation>
    </message>
    <message>
      <source>GitHub has deleted it: its time is over.</source>
      <translation>GitHub hat es gelöscht: Seine Zeit ist abgelaufen.</translation>
    </message>
    <message>
      <source>GitHub waits for a maintainer to approve this run from a fork.</source>
      <translation>GitHub wartet darauf, dass jemand mit Schreibrecht diesen Lauf aus einem Fork zulässt.</translation>
    </message>
    <message>
      <source>GitLab %1 knows no inputs of pipelines (17.10 is the first that does): their defaults are used.</source>
      <translation>GitLab %1 kennt keine Eingaben von Pipelines (erst ab 17.10): Ihre Vorgaben werden benutzt.</translation>
    </message>
    <message>
      <source>GitLab %1 would ignore the input “%2” and use its default: inputs of pipelines need 17.10. Nothing was started.</source>
      <translation>GitLab %1 würde die Eingabe „%2“ übergehen und ihre Vorgabe benutzen: Eingaben von Pipelines brauchen 17.10. Nichts wurde gestartet.</translation>
    </message>
    <message>
      <source>GitLab %1: inputs of pipelines need 17.10, only variables can be given.</source>
      <translation>GitLab %1: Eingaben von Pipelines brauchen 17.10, nur Variablen können gegeben werden.</translation>
    </message>
    <message>
      <source>GitLab does not know %1, or the token has no right to see it.</source>
      <translation>GitLab kennt %1 nicht, oder das Token darf es nicht sehen.</translation>
    </message>
    <message>
      <source>Give back</source>
      <translation>Zurückgeben</translation>
    </message>
    <message>
      <source>Give back…</source>
      <translation>Zurückgeben …</translation>
    </message>
    <message>
      <source>Give either --at, or a range.</source>
      <translation>Entweder --at oder einen Zeitraum angeben.</translation>
    </message>
    <message>
      <source>Give it a title.</source>
      <translation>Geben Sie einen Titel an.</translation>
    </message>
    <message>
      <source>Give it to somebody else, or make it due on %1</source>
      <translation>Geben Sie es jemand anderem, oder machen Sie es am %1 fällig</translation>
    </message>
    <message>
      <source>Give one of --metric, --compare, --alerts, --checks, --http and --slo.</source>
      <translation>Eines von --metric, --compare, --alerts, --checks, --http und --slo angeben.</translation>
    </message>
    <message>
      <source>Give some to somebody else, or make them due on %1</source>
      <translation>Geben Sie einige jemand anderem, oder machen Sie sie am %1 fällig</translation>
    </message>
    <message>
      <source>Give the reason first.</source>
      <translation>Geben Sie zuerst den Grund an.</translation>
    </message>
    <message>
      <source>Give the reason of the override first.</source>
      <translation>Nennen Sie zuerst den Grund der Ausnahme.</translation>
    </message>
    <message>
      <source>Give up</source>
      <translation>Aufgeben</translation>
    </message>
    <message>
      <source>Give up the cut-over</source>
      <translation>Die Umstellung aufgeben</translation>
    </message>
    <message>
      <source>Give up…</source>
      <translation>Aufgeben …</translation>
    </message>
    <message>
      <source>Gives a phase another name; its key stays</source>
      <translation>Gibt einer Phase einen anderen Namen; ihr Schlüssel bleibt</translation>
    </message>
    <message>
      <source>Gives a release the items that lessons ask for and that earlier releases left to do; without options all</source>
      <translation>Gibt einem Release die Punkte, die Lehren verlangen und die frühere Releases offen ließen; ohne Optionen alle</translation>
    </message>
    <message>
      <source>Gives a template the item that a lesson asks for</source>
      <translation>Gibt einer Vorlage den Punkt, den eine Lehre verlangt</translation>
    </message>
    <message>
      <source>Gives an environment back, or leaves the queue; who waits next holds it then</source>
      <translation>Gibt eine Umgebung zurück oder verlässt die Schlange; wer als Nächstes wartet, hält sie dann</translation>
    </message>
    <message>
      <source>Gives leave for a late change</source>
      <translation>Erlaubt eine späte Änderung</translation>
    </message>
    <message>
      <source>Gives the cut-over up</source>
      <translation>Gibt die Umstellung auf</translation>
    </message>
    <message>
      <source>Go / no-go</source>
      <translation>Go / no-go</translation>
    </message>
    <message>
      <source>Go earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Go later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Gehe zu</translation>
    </message>
    <message>
      <source>Go to %1</source>
      <translation>Gehe zu %1</translation>
    </message>
    <message>
      <source>Go to line %1</source>
      <translation>Zu Zeile %1</translation>
    </message>
    <message>
      <source>Go to today</source>
      <translation>Zu heute</translation>
    </message>
    <message>
      <source>Goes through a release with simulated servers: who is asked when, what blocks, when it would ship; exit status 0 on time, 1 not</source>
      <translation>Geht mit simulierten Servern durch ein Release: wer wann gefragt wird, was blockiert, wann es ausgeliefert würde; Rückgabewert 0 pünktlich, 1 nicht</translation>
    </message>
    <message>
      <source>Gone from the server</source>
      <translation>Beim Server verschwunden</translation>
    </message>
    <message>
      <source>Good events, in %</source>
      <translation>Gute Ereignisse, in %</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Group by release</source>
      <translation>Nach Release gruppieren</translation>
    </message>
    <message>
      <source>Growth a second of a counter, mean of the range</source>
      <translation>Zuwachs eines Zählers je Sekunde, Mittel über den Zeitraum</translation>
    </message>
    <message>
      <source>Growth a second of a counter, of the last two samples</source>
      <translation>Zuwachs eines Zählers je Sekunde, aus den letzten zwei Messwerten</translation>
    </message>
    <message>
      <source>HH:mm</source>
      <translation>HH:mm</translation>
    </message>
    <message>
      <source>HOST</source>
      <translation>HOST</translation>
    </message>
    <message>
      <source>HTML (*.html)</source>
      <translation>HTML (*.html)</translation>
    </message>
    <message>
      <source>Handbook</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>Happened</source>
      <translation>Geschehen</translation>
    </message>
    <message>
      <source>Headers</source>
      <translation>Header</translation>
    </message>
    <message>
      <source>Held</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Held for</source>
      <translation>Gehalten über</translation>
    </message>
    <message>
      <source>Here charts, alerts and checks of your monitoring servers stand beside each deployment: before and after, with thresholds. Begin by saying where a server is.</source>
      <translation>Hier stehen Diagramme, Alarme und Checks Ihrer Monitoring-Server neben jeder Auslieferung: davor und danach, mit Schwellen. Sagen Sie zuerst, wo ein Server ist.</translation>
    </message>
    <message>
      <source>Here jobs of your CI servers are started and followed: their runs, logs, tests and approvals. Releases name the jobs they need. Begin by saying where a server is.</source>
      <translation>Hier werden Jobs der CI-Server gestartet und verfolgt: Läufe, Protokolle, Tests und Freigaben. Releases nennen die Jobs, die sie brauchen. Am Anfang steht die Angabe, wo ein Server ist.</translation>
    </message>
    <message>
      <source>Here releases are watched while and after they are deployed. Plan a release, or make an environment, and it can be chosen above.</source>
      <translation>Hier werden Releases beobachtet, während und nachdem sie ausgerollt werden. Planen Sie ein Release, oder legen Sie eine Umgebung an, dann lässt sich beides oben wählen.</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Hoch</translation>
    </message>
    <message>
      <source>Higher than the baseline</source>
      <translation>Höher als im Vergleichszeitraum</translation>
    </message>
    <message>
      <source>Highest</source>
      <translation>Höchster</translation>
    </message>
    <message>
      <source>Hold</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Hold an environment</source>
      <translation>Umgebung belegen</translation>
    </message>
    <message>
      <source>Hold an environment…</source>
      <translation>Umgebung belegen …</translation>
    </message>
    <message>
      <source>Hold it</source>
      <translation>Belegen</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Gilt</translation>
    </message>
    <message>
      <source>Holds an environment for a release, or waits for it behind who asked before</source>
      <translation>Belegt eine Umgebung für ein Release oder wartet hinter denen, die zuvor fragten</translation>
    </message>
    <message>
      <source>Holidays</source>
      <translation>Feiertage</translation>
    </message>
    <message>
      <source>Hosts</source>
      <translation>Hosts</translation>
    </message>
    <message>
      <source>Hosts and services are well</source>
      <translation>Hosts und Dienste sind in Ordnung</translation>
    </message>
    <message>
      <source>Hour of a time in UTC</source>
      <translation>Stunde einer Zeit in UTC</translation>
    </message>
    <message>
      <source>Hours before the window</source>
      <translation>Stunden vor dem Fenster</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <source>How bad it is</source>
      <translation>Wie schlimm es ist</translation>
    </message>
    <message>
      <source>How bad it is; without: 3, or as the alert proposes</source>
      <translation>Wie schlimm es ist; ohne: 3, oder wie es der Alarm vorschlägt</translation>
    </message>
    <message>
      <source>How do you know that it is done? It counts as unverified until it was seen.</source>
      <translation>Woher wissen Sie, dass er erledigt ist? Er gilt als nicht geprüft, bis es gesehen wurde.</translation>
    </message>
    <message>
      <source>How far back each measurement looks; empty: at one moment.</source>
      <translation>Wie weit jede Messung zurückblickt; leer: auf einen Zeitpunkt.</translation>
    </message>
    <message>
      <source>How far the maintenance is; without: scheduled</source>
      <translation>Wie weit die Wartung ist; ohne: scheduled</translation>
    </message>
    <message>
      <source>How fast the error budget is used is not known over all windows</source>
      <translation>Wie schnell das Fehlerbudget verbraucht wird, ist nicht über alle Zeitfenster bekannt</translation>
    </message>
    <message>
      <source>How it is done</source>
      <translation>Wie es getan wird</translation>
    </message>
    <message>
      <source>How it is done, Markdown</source>
      <translation>Wie es getan wird, Markdown</translation>
    </message>
    <message>
      <source>How it is judged</source>
      <translation>Wie es beurteilt wird</translation>
    </message>
    <message>
      <source>How it is known</source>
      <translation>Woher es bekannt ist</translation>
    </message>
    <message>
      <source>How it is known, as a link to a screenshot</source>
      <translation>Woher bekannt, etwa ein Link auf ein Bild</translation>
    </message>
    <message>
      <source>How it is taken back, Markdown or a link</source>
      <translation>Wie es zurückgenommen wird, Markdown oder ein Link</translation>
    </message>
    <message>
      <source>How it is taken back, or a link</source>
      <translation>Wie es zurückgenommen wird, oder ein Link</translation>
    </message>
    <message>
      <source>How it was meant</source>
      <translation>Wie es gemeint war</translation>
    </message>
    <message>
      <source>How its releases are taken back, Markdown or a link</source>
      <translation>Wie seine Releases zurückgenommen werden, Markdown oder ein Link</translation>
    </message>
    <message>
      <source>How its releases are taken back, or a link. A release may have its own.</source>
      <translation>Wie seine Releases zurückgenommen werden, oder ein Link. Ein Release kann einen eigenen haben.</translation>
    </message>
    <message>
      <source>How long after a deployment; without: 24h</source>
      <translation>Wie lange nach einer Auslieferung; ohne: 24h</translation>
    </message>
    <message>
      <source>How long before; without: 60</source>
      <translation>Wie lange vorher; ohne: 60</translation>
    </message>
    <message>
      <source>How long it may take to decide</source>
      <translation>Wie lange die Entscheidung dauern darf</translation>
    </message>
    <message>
      <source>How long it must be green before the next; may be repeated</source>
      <translation>Wie lange er grün sein muss vor dem nächsten; mehrfach möglich</translation>
    </message>
    <message>
      <source>How long it must hold without a break</source>
      <translation>Wie lange es ohne Unterbrechung gelten muss</translation>
    </message>
    <message>
      <source>How long it takes; 5 without it</source>
      <translation>Wie lange es dauert; ohne Angabe 5</translation>
    </message>
    <message>
      <source>How long items stood blocked, by the reason that was given.</source>
      <translation>Wie lange Punkte blockiert waren, nach dem angegebenen Grund.</translation>
    </message>
    <message>
      <source>How long jobs take: 0 the middle of history, else drawn from it by this number</source>
      <translation>Wie lange Jobs dauern: 0 die Mitte der Vergangenheit, sonst mit dieser Zahl daraus gezogen</translation>
    </message>
    <message>
      <source>How many events stand behind the value, for --min-samples</source>
      <translation>Wie viele Ereignisse hinter dem Wert stehen, für --min-samples</translation>
    </message>
    <message>
      <source>How many items due on one day are not yet too many</source>
      <translation>Wie viele an einem Tag fällige Punkte noch nicht zu viele sind</translation>
    </message>
    <message>
      <source>How many measurements</source>
      <translation>Wie viele Messungen</translation>
    </message>
    <message>
      <source>How many people have to approve</source>
      <translation>Wie viele Personen zustimmen müssen</translation>
    </message>
    <message>
      <source>How many people must approve; without: 1</source>
      <translation>Wie viele Personen zustimmen müssen; ohne: 1</translation>
    </message>
    <message>
      <source>How many releases it makes</source>
      <translation>Wie viele Releases er anlegt</translation>
    </message>
    <message>
      <source>How many releases to create</source>
      <translation>Wie viele Releases angelegt werden</translation>
    </message>
    <message>
      <source>How many samples there are in the range</source>
      <translation>Wie viele Messwerte es im Zeitraum gibt</translation>
    </message>
    <message>
      <source>How many series have each value</source>
      <translation>Wie viele Messreihen den jeweiligen Wert haben</translation>
    </message>
    <message>
      <source>How many series there are, by labels</source>
      <translation>Wie viele Messreihen es gibt, nach Labels</translation>
    </message>
    <message>
      <source>How measurements decide</source>
      <translation>Wie Messungen entscheiden</translation>
    </message>
    <message>
      <source>How much a counter grew in the range</source>
      <translation>Wie weit ein Zähler im Zeitraum gestiegen ist</translation>
    </message>
    <message>
      <source>How much it can spoil; without: medium</source>
      <translation>Wie viel sie verderben kann; ohne: medium</translation>
    </message>
    <message>
      <source>How much room kept samples take; sets their limit, or drops them</source>
      <translation>Wie viel Platz aufbewahrte Messwerte brauchen; setzt ihre Grenze oder löscht sie</translation>
    </message>
    <message>
      <source>How often a counter began anew in the range</source>
      <translation>Wie oft ein Zähler im Zeitraum neu begann</translation>
    </message>
    <message>
      <source>How often the servers are asked</source>
      <translation>Wie oft die Server gefragt werden</translation>
    </message>
    <message>
      <source>How often the value changed in the range</source>
      <translation>Wie oft sich der Wert im Zeitraum geändert hat</translation>
    </message>
    <message>
      <source>How sure is that?</source>
      <translation>Wie sicher ist das?</translation>
    </message>
    <message>
      <source>How tags are called, as v{version}</source>
      <translation>Wie Tags heißen, etwa v{version}</translation>
    </message>
    <message>
      <source>How the run stands is not known meanwhile. Whoever knows what it came to can say so.</source>
      <translation>Solange ist nicht bekannt, wie der Lauf steht. Wer sein Ergebnis kennt, kann es angeben.</translation>
    </message>
    <message>
      <source>How the server is told who asks; without: basic with --account, bearer with a secret alone</source>
      <translation>Wie der Server erfährt, wer fragt; ohne: basic mit --account, bearer mit einem Geheimnis allein</translation>
    </message>
    <message>
      <source>How the sides are compared</source>
      <translation>Wie die Seiten verglichen werden</translation>
    </message>
    <message>
      <source>How they differ</source>
      <translation>Wie sie sich unterscheiden</translation>
    </message>
    <message>
      <source>How versions are tagged, as v{version}; several with spaces between.</source>
      <translation>Wie Versionen getaggt werden, etwa v{version}; mehrere mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
      <source>How you know</source>
      <translation>Woher Sie es wissen</translation>
    </message>
    <message>
      <source>I am</source>
      <translation>Ich bin</translation>
    </message>
    <message>
      <source>I know when I give it back</source>
      <translation>Ich weiß, wann ich sie zurückgebe</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>INCIDENT</source>
      <translation>VORFALL</translation>
    </message>
    <message>
      <source>ITEM</source>
      <translation>PUNKT</translation>
    </message>
    <message>
      <source>ITEMS</source>
      <translation>PUNKTE</translation>
    </message>
    <message>
      <source>Icinga refuses: %1</source>
      <translation>Icinga lehnt ab: %1</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>Id or PRODUCT/VERSION</source>
      <translation>Id oder PRODUKT/VERSION</translation>
    </message>
    <message>
      <source>Id or PRODUCT/VERSION; needed without --environment or --deployment</source>
      <translation>Id oder PRODUKT/VERSION; nötig ohne --environment oder --deployment</translation>
    </message>
    <message>
      <source>Id or PRODUCT/VERSION; or --product</source>
      <translation>Id oder PRODUKT/VERSION; oder --product</translation>
    </message>
    <message>
      <source>Id or PRODUCT/VERSION; without: all</source>
      <translation>Id oder PRODUKT/VERSION; ohne: alle</translation>
    </message>
    <message>
      <source>Id or PRODUCT/VERSION; without: of all</source>
      <translation>Id oder PRODUKT/VERSION; ohne: von allen</translation>
    </message>
    <message>
      <source>Id or name</source>
      <translation>Id oder Name</translation>
    </message>
    <message>
      <source>Id, name or e-mail address</source>
      <translation>Id, Name oder E-Mail-Adresse</translation>
    </message>
    <message>
      <source>Id, or a part of its name</source>
      <translation>Id oder ein Teil des Namens</translation>
    </message>
    <message>
      <source>Id, or a part of its title</source>
      <translation>Id oder ein Teil des Titels</translation>
    </message>
    <message>
      <source>Id, or a part of its title; without: as the options say</source>
      <translation>Id oder ein Teil des Titels; ohne: wie die Optionen sagen</translation>
    </message>
    <message>
      <source>Id, or a part of the title no other item has</source>
      <translation>Id oder ein Teil des Titels, den kein anderer Punkt hat</translation>
    </message>
    <message>
      <source>Id, or a unique part of its title</source>
      <translation>Kennung oder ein eindeutiger Teil des Titels</translation>
    </message>
    <message>
      <source>Id, the beginning of one, or CONNECTION/JOB/NUMBER</source>
      <translation>Id, Anfang einer Id oder VERBINDUNG/JOB/NUMMER</translation>
    </message>
    <message>
      <source>Ids, or the beginnings of them</source>
      <translation>Ids oder deren Anfänge</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import a calendar</source>
      <translation>Kalender importieren</translation>
    </message>
    <message>
      <source>Import a calendar (.ics)…</source>
      <translation>Kalender importieren (.ics) …</translation>
    </message>
    <message>
      <source>Import a calendar…</source>
      <translation>Kalender importieren …</translation>
    </message>
    <message>
      <source>Import a table of releases</source>
      <translation>Tabelle von Releases importieren</translation>
    </message>
    <message>
      <source>Import a table of releases…</source>
      <translation>Tabelle von Releases importieren …</translation>
    </message>
    <message>
      <source>Import a task list</source>
      <translation>Aufgabenliste importieren</translation>
    </message>
    <message>
      <source>Import a task list from a file</source>
      <translation>Aufgabenliste aus einer Datei importieren</translation>
    </message>
    <message>
      <source>Import the calendar %1</source>
      <translation>Kalender %1 importieren</translation>
    </message>
    <message>
      <source>Import the checklist %1</source>
      <translation>Checkliste %1 importieren</translation>
    </message>
    <message>
      <source>Import the schedule %1</source>
      <translation>Terminplan %1 importieren</translation>
    </message>
    <message>
      <source>Importing %1</source>
      <translation>%1 wird importiert</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <source>In a freeze window nothing ships to the environments it names. Who must, needs a recorded override.</source>
      <translation>In einem Sperrfenster wird in die genannten Umgebungen nichts ausgeliefert. Wer es muss, braucht eine aufgezeichnete Ausnahme.</translation>
    </message>
    <message>
      <source>In a line</source>
      <translation>In einer Zeile</translation>
    </message>
    <message>
      <source>In conflict: see the list of conflicts</source>
      <translation>Im Konflikt: siehe die Liste der Konflikte</translation>
    </message>
    <message>
      <source>In no phase</source>
      <translation>In keiner Phase</translation>
    </message>
    <message>
      <source>In phase</source>
      <translation>In Phase</translation>
    </message>
    <message>
      <source>In place of the drafted summary; empty: that again</source>
      <translation>Anstelle der entworfenen Zusammenfassung; leer: wieder die entworfene</translation>
    </message>
    <message>
      <source>In production</source>
      <translation>In Produktion</translation>
    </message>
    <message>
      <source>In the freeze %1</source>
      <translation>In der Sperre %1</translation>
    </message>
    <message>
      <source>In the last</source>
      <translation>In den letzten</translation>
    </message>
    <message>
      <source>In the past, over all products: %1 forecasts made in the same way, %2 shipped by their 80 % date, Brier score %3 against %4 of always saying the usual share.</source>
      <translation>In der Vergangenheit, über alle Produkte: %1 ebenso gemachte Prognosen, %2 bis zu ihrem 80-%-Termin ausgeliefert, Brier-Wert %3 gegenüber %4, wenn man immer den üblichen Anteil nennt.</translation>
    </message>
    <message>
      <source>In the template the item “%1” waits for itself; it could never be done.</source>
      <translation>In der Vorlage wartet der Punkt „%1“ auf sich selbst; er könnte nie erledigt werden.</translation>
    </message>
    <message>
      <source>Incident</source>
      <translation>Vorfall</translation>
    </message>
    <message>
      <source>Incidents</source>
      <translation>Vorfälle</translation>
    </message>
    <message>
      <source>Incidents after a deployment stand here with everything that was done about them; what users said about the release, and what they were told about its maintenance.</source>
      <translation>Vorfälle nach einem Ausrollen stehen hier mit allem, was dagegen getan wurde; dazu, was Nutzer über das Release gesagt haben und was ihnen über die Wartung mitgeteilt wurde.</translation>
    </message>
    <message>
      <source>Incidents and feedback</source>
      <translation>Vorfälle und Rückmeldungen</translation>
    </message>
    <message>
      <source>Incidents of the release are not resolved (%1): %2. Resolve them, or give leave with a reason.</source>
      <translation>Vorfälle des Releases sind nicht behoben (%1): %2. Beheben Sie sie, oder erlauben Sie den Abschluss mit einer Begründung.</translation>
    </message>
    <message>
      <source>Incidents that deployments caused</source>
      <translation>Vorfälle, die Auslieferungen verursacht haben</translation>
    </message>
    <message>
      <source>Incidents without a confirmed cause</source>
      <translation>Vorfälle ohne bestätigte Ursache</translation>
    </message>
    <message>
      <source>Incidents without a confirmed cause, with the deployment that may be it</source>
      <translation>Vorfälle ohne bestätigte Ursache, mit der Auslieferung, die es sein kann</translation>
    </message>
    <message>
      <source>Incidents without a confirmed cause: %1. See delivery proposals.</source>
      <translation>Vorfälle ohne bestätigte Ursache: %1. Siehe delivery proposals.</translation>
    </message>
    <message>
      <source>Inconclusive put up with</source>
      <translation>Hingenommen ohne klares Ergebnis</translation>
    </message>
    <message>
      <source>Insights</source>
      <translation>Einblicke</translation>
    </message>
    <message>
      <source>Instead of a query: shares of bad events are compared.</source>
      <translation>Statt einer Abfrage: Anteile schlechter Ereignisse werden verglichen.</translation>
    </message>
    <message>
      <source>Instead of ours; may hold {{ product }}, {{ version }} and so on</source>
      <translation>Anstelle von unserem; darf {{ product }}, {{ version }} und so weiter enthalten</translation>
    </message>
    <message>
      <source>Into a template…</source>
      <translation>In eine Vorlage …</translation>
    </message>
    <message>
      <source>Is asked how the run stands; empty: it cannot be followed.</source>
      <translation>Wird gefragt, wie der Lauf steht; leer: Er lässt sich nicht verfolgen.</translation>
    </message>
    <message>
      <source>Is sent and not kept</source>
      <translation>Wird gesendet und nicht aufbewahrt</translation>
    </message>
    <message>
      <source>Is the server away? Confirm by hand</source>
      <translation>Server nicht erreichbar? Von Hand bestätigen</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Tickets</translation>
    </message>
    <message>
      <source>Issues: %1</source>
      <translation>Tickets: %1</translation>
    </message>
    <message>
      <source>It</source>
      <translation>Es</translation>
    </message>
    <message>
      <source>It answers %1 after %2 ms</source>
      <translation>Antwortet mit %1 nach %2 ms</translation>
    </message>
    <message>
      <source>It answers %1 where %2 is expected</source>
      <translation>Antwortet mit %1, wo %2 erwartet wird</translation>
    </message>
    <message>
      <source>It answers %1 without “%2” in it</source>
      <translation>Antwortet mit %1, aber ohne „%2“ darin</translation>
    </message>
    <message>
      <source>It answers; nothing was posted</source>
      <translation>Antwortet; gesendet wurde nichts</translation>
    </message>
    <message>
      <source>It arrived</source>
      <translation>Angekommen</translation>
    </message>
    <message>
      <source>It becomes what it was before it was closed, and its report can be changed. Who opened it, when and why stays in its activity.</source>
      <translation>Es wird wieder, was es vor dem Abschluss war, und sein Bericht lässt sich ändern. Wer es wann und warum geöffnet hat, bleibt in seinem Verlauf.</translation>
    </message>
    <message>
      <source>It began</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>It cannot fail: any number of failures is put up with</source>
      <translation>Es kann nicht scheitern: beliebig viele Fehlschläge werden hingenommen</translation>
    </message>
    <message>
      <source>It cannot hold and fail at once: give --holds or --fails.</source>
      <translation>Es kann nicht zugleich gelten und nicht gelten: geben Sie --holds oder --fails an.</translation>
    </message>
    <message>
      <source>It cannot pass: fewer measurements than must pass in a row</source>
      <translation>Es kann nicht bestehen: weniger Messungen, als in Folge bestehen müssen</translation>
    </message>
    <message>
      <source>It cannot pass: its measurements end before the condition has held for long enough</source>
      <translation>Es kann nicht bestehen: die Messungen enden, bevor die Bedingung lange genug gehalten hat</translation>
    </message>
    <message>
      <source>It cannot pass: the time within which it is decided is not longer than delay and hold time</source>
      <translation>Es kann nicht bestehen: die Zeit, in der es entschieden wird, ist nicht länger als Verzögerung und Haltezeit</translation>
    </message>
    <message>
      <source>It collides with nothing</source>
      <translation>Es stößt mit nichts zusammen</translation>
    </message>
    <message>
      <source>It counts as unverified until the server was heard of.</source>
      <translation>Es gilt als ungeprüft, bis der Server wieder antwortet.</translation>
    </message>
    <message>
      <source>It counts at once, is shown as unverified, and is verified or contradicted when the server is heard of again.</source>
      <translation>Es zählt sofort, wird als ungeprüft angezeigt und bestätigt oder widerlegt, sobald der Server wieder antwortet.</translation>
    </message>
    <message>
      <source>It did not arrive</source>
      <translation>Nicht angekommen</translation>
    </message>
    <message>
      <source>It did not arrive: %1</source>
      <translation>Nicht angekommen: %1</translation>
    </message>
    <message>
      <source>It did; without: it did not</source>
      <translation>Sie kam an; ohne: Sie kam nicht an</translation>
    </message>
    <message>
      <source>It does not answer: %1</source>
      <translation>Antwortet nicht: %1</translation>
    </message>
    <message>
      <source>It does not work yet: %1</source>
      <translation>Es funktioniert noch nicht: %1</translation>
    </message>
    <message>
      <source>It ends with its run.</source>
      <translation>Es endet mit seinem Lauf.</translation>
    </message>
    <message>
      <source>It failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>It failed; without: it succeeded</source>
      <translation>Er schlug fehl; ohne: Er gelang</translation>
    </message>
    <message>
      <source>It failed…</source>
      <translation>Fehlgeschlagen …</translation>
    </message>
    <message>
      <source>It fails once</source>
      <translation>Schlägt einmal fehl</translation>
    </message>
    <message>
      <source>It gave no reason.</source>
      <translation>Einen Grund nannte er nicht.</translation>
    </message>
    <message>
      <source>It had ended already.</source>
      <translation>Er war schon beendet.</translation>
    </message>
    <message>
      <source>It has been decided on already; the requirement stays.</source>
      <translation>Es wurde schon darüber entschieden; die Anforderung bleibt.</translation>
    </message>
    <message>
      <source>It has been started as run %1.</source>
      <translation>Gestartet wurde er als Lauf %1.</translation>
    </message>
    <message>
      <source>It has no commits of its own.</source>
      <translation>Es hat keine eigenen Commits.</translation>
    </message>
    <message>
      <source>It has no “workflow_dispatch” on %1.</source>
      <translation>Es hat auf %1 kein „workflow_dispatch“.</translation>
    </message>
    <message>
      <source>It has not begun yet.</source>
      <translation>Es hat noch nicht begonnen.</translation>
    </message>
    <message>
      <source>It has releases or a train; remove those first.</source>
      <translation>Es hat Releases oder einen Zug; entfernen Sie die zuerst.</translation>
    </message>
    <message>
      <source>It has shipped; the date stands.</source>
      <translation>Es ist ausgeliefert; der Termin steht.</translation>
    </message>
    <message>
      <source>It holds more than %L1 entries.</source>
      <translation>Es enthält mehr als %L1 Einträge.</translation>
    </message>
    <message>
      <source>It is about this release</source>
      <translation>Es betrifft dieses Release</translation>
    </message>
    <message>
      <source>It is asked what was learned: --went-well, --lesson, or --no-lessons with the reason.</source>
      <translation>Es wird gefragt, was gelernt wurde: --went-well, --lesson oder --no-lessons mit dem Grund.</translation>
    </message>
    <message>
      <source>It is being cancelled.</source>
      <translation>Es wird gerade abgebrochen.</translation>
    </message>
    <message>
      <source>It is being measured.</source>
      <translation>Es wird gemessen.</translation>
    </message>
    <message>
      <source>It is being sent.</source>
      <translation>Es wird gesendet.</translation>
    </message>
    <message>
      <source>It is being written.</source>
      <translation>Es wird gerade geschrieben.</translation>
    </message>
    <message>
      <source>It is decided already: %1.</source>
      <translation>Es ist schon entschieden: %1.</translation>
    </message>
    <message>
      <source>It is disabled at the server.</source>
      <translation>Am Server deaktiviert.</translation>
    </message>
    <message>
      <source>It is done</source>
      <translation>Sie ist erledigt</translation>
    </message>
    <message>
      <source>It is due</source>
      <translation>Sie hat eine Fälligkeit</translation>
    </message>
    <message>
      <source>It is final.</source>
      <translation>Es ist endgültig.</translation>
    </message>
    <message>
      <source>It is green</source>
      <translation>Ist grün</translation>
    </message>
    <message>
      <source>It is made anew when the workspace is opened where it may be written.</source>
      <translation>Das wird neu angelegt, wenn der Arbeitsbereich dort geöffnet wird, wo er beschrieben werden darf.</translation>
    </message>
    <message>
      <source>It is measured from %1 after its start</source>
      <translation>Gemessen wird ab %1 nach dem Beginn</translation>
    </message>
    <message>
      <source>It is not being measured.</source>
      <translation>Es wird nicht gemessen.</translation>
    </message>
    <message>
      <source>It is not known any more.</source>
      <translation>Nicht mehr bekannt.</translation>
    </message>
    <message>
      <source>It is not known whether it arrived: %1</source>
      <translation>Es ist nicht bekannt, ob sie angekommen ist: %1</translation>
    </message>
    <message>
      <source>It is not known whether it started.</source>
      <translation>Es ist nicht bekannt, ob er begonnen hat.</translation>
    </message>
    <message>
      <source>It is not known whether it started: no answer came. It is not sent again; the server is searched for it, and the run says what was found.</source>
      <translation>Es ist nicht bekannt, ob er gestartet ist: Es kam keine Antwort. Gesendet wird nicht noch einmal; beim Server wird nach ihm gesucht, und der Lauf sagt, was gefunden wurde.</translation>
    </message>
    <message>
      <source>It is not known whether the notes arrived: %1 Publish once more: it is looked for first.</source>
      <translation>Es ist nicht bekannt, ob die Release Notes angekommen sind: %1 Veröffentlichen Sie noch einmal: Zuerst wird nach ihnen gesucht.</translation>
    </message>
    <message>
      <source>It is not known whether the notice arrived. Ask the receiver and say so, or draft another one.</source>
      <translation>Es ist nicht bekannt, ob die Mitteilung angekommen ist. Fragen Sie den Empfänger und geben Sie es an, oder entwerfen Sie eine andere.</translation>
    </message>
    <message>
      <source>It is not known whether the notice arrived: %1</source>
      <translation>Es ist nicht bekannt, ob die Mitteilung angekommen ist: %1</translation>
    </message>
    <message>
      <source>It is not known whether this started.</source>
      <translation>Es ist nicht bekannt, ob dies gestartet ist.</translation>
    </message>
    <message>
      <source>It is not known yet which run of the server this is; it cannot be cancelled.</source>
      <translation>Es ist noch nicht bekannt, welcher Lauf des Servers das ist; er kann nicht abgebrochen werden.</translation>
    </message>
    <message>
      <source>It is not running.</source>
      <translation>Er läuft nicht.</translation>
    </message>
    <message>
      <source>It is not there any more. Somebody may have removed it.</source>
      <translation>Das gibt es nicht mehr. Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
      <source>It is offered when this product is planned again, and its item can go into a template.</source>
      <translation>Sie wird angeboten, wenn dieses Produkt wieder geplant wird, und ihr Punkt kann in eine Vorlage.</translation>
    </message>
    <message>
      <source>It is one of: %1</source>
      <translation>Möglich sind: %1</translation>
    </message>
    <message>
      <source>It is over</source>
      <translation>Er ist vorbei</translation>
    </message>
    <message>
      <source>It is paused at the server.</source>
      <translation>Am Server angehalten.</translation>
    </message>
    <message>
      <source>It is recorded with your name</source>
      <translation>Wird mit Ihrem Namen aufgezeichnet</translation>
    </message>
    <message>
      <source>It is red</source>
      <translation>Ist rot</translation>
    </message>
    <message>
      <source>It is red…</source>
      <translation>Ist rot …</translation>
    </message>
    <message>
      <source>It is running.</source>
      <translation>Er läuft.</translation>
    </message>
    <message>
      <source>It is sent once. Should the answer be lost, the run is found again by a key of its own.</source>
      <translation>Es wird einmal gesendet. Geht die Antwort verloren, findet ein eigener Schlüssel den Lauf wieder.</translation>
    </message>
    <message>
      <source>It is sent once. Should the answer be lost, you will be asked which run it is.</source>
      <translation>Es wird einmal gesendet. Geht die Antwort verloren, wird gefragt, welcher Lauf es ist.</translation>
    </message>
    <message>
      <source>It is the first one.</source>
      <translation>Es ist das erste.</translation>
    </message>
    <message>
      <source>It is the last one.</source>
      <translation>Es ist das letzte.</translation>
    </message>
    <message>
      <source>It is this one of the server</source>
      <translation>Es ist dieser des Servers</translation>
    </message>
    <message>
      <source>It is this one…</source>
      <translation>Es ist dieser …</translation>
    </message>
    <message>
      <source>It leads to another place: %1</source>
      <translation>Leitet an einen anderen Ort um: %1</translation>
    </message>
    <message>
      <source>It leaves while Slipway runs, or by slipwayctl notice send --due.</source>
      <translation>Sie geht ab, während Slipway läuft, oder mit slipwayctl notice send --due.</translation>
    </message>
    <message>
      <source>It may go on</source>
      <translation>Es darf weitergehen</translation>
    </message>
    <message>
      <source>It may have arrived.</source>
      <translation>Sie ist vielleicht angekommen.</translation>
    </message>
    <message>
      <source>It must match</source>
      <translation>Muss passen zu</translation>
    </message>
    <message>
      <source>It needs a name.</source>
      <translation>Ein Name fehlt.</translation>
    </message>
    <message>
      <source>It needs an end: a number of measurements, or a time within which it is decided</source>
      <translation>Es braucht ein Ende: eine Zahl von Messungen oder eine Zeit, in der es entschieden wird</translation>
    </message>
    <message numerus="yes">
      <source>It never passed %n times in a row</source>
      <translation>
        <numerusform>Es hat nie %n-mal in Folge bestanden</numerusform>
        <numerusform>Es hat nie %n-mal in Folge bestanden</numerusform>
      </translation>
    </message>
    <message>
      <source>It never started</source>
      <translation>Er hat nie begonnen</translation>
    </message>
    <message>
      <source>It should be taken back: %1</source>
      <translation>Es sollte zurückgenommen werden: %1</translation>
    </message>
    <message>
      <source>It stands at the end already.</source>
      <translation>Sie steht schon am Rand.</translation>
    </message>
    <message>
      <source>It takes three times as long</source>
      <translation>Dauert dreimal so lang</translation>
    </message>
    <message>
      <source>It waits in Today of its owner until it is done, also when the release is closed.</source>
      <translation>Sie wartet unter Heute bei der verantwortlichen Person, bis sie erledigt ist, auch wenn das Release abgeschlossen ist.</translation>
    </message>
    <message>
      <source>It was a rollback</source>
      <translation>Es wurde zurückgerollt</translation>
    </message>
    <message>
      <source>It was answered already.</source>
      <translation>Das wurde schon beantwortet.</translation>
    </message>
    <message>
      <source>It was cancelled; nothing was written.</source>
      <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>It was changed again since; undoing it would lose that change.</source>
      <translation>Es wurde seither wieder geändert; rückgängig zu machen würde diese Änderung verlieren.</translation>
    </message>
    <message>
      <source>It was closed already where %1 comes from.</source>
      <translation>Dort, woher %1 kommt, war es schon abgeschlossen.</translation>
    </message>
    <message>
      <source>It was deployed nowhere.</source>
      <translation>Es wurde nirgends ausgerollt.</translation>
    </message>
    <message>
      <source>It was due while Slipway did not run; its window is over.</source>
      <translation>Sie war fällig, während Slipway nicht lief; ihr Fenster ist vorbei.</translation>
    </message>
    <message>
      <source>It was ended before it was decided</source>
      <translation>Es wurde beendet, bevor es entschieden war</translation>
    </message>
    <message>
      <source>It was given back already.</source>
      <translation>Sie wurde schon zurückgegeben.</translation>
    </message>
    <message>
      <source>It was green</source>
      <translation>Er war grün</translation>
    </message>
    <message>
      <source>It was left out before shipping: %1</source>
      <translation>Vor der Auslieferung ausgelassen: %1</translation>
    </message>
    <message>
      <source>It was made elsewhere</source>
      <translation>Sie geschah anderswo</translation>
    </message>
    <message>
      <source>It was never built.</source>
      <translation>Es wurde nie gebaut.</translation>
    </message>
    <message>
      <source>It was never closed.</source>
      <translation>Es wurde nie abgeschlossen.</translation>
    </message>
    <message>
      <source>It was not deployed to where it ships: there is nothing to compare.</source>
      <translation>Es wurde nicht dorthin ausgerollt, wohin es ausgeliefert wird: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
      <source>It was not done</source>
      <translation>Sie wurde nicht erledigt</translation>
    </message>
    <message>
      <source>It was not over</source>
      <translation>Er war nicht vorbei</translation>
    </message>
    <message>
      <source>It was not reached after all</source>
      <translation>Er wurde doch nicht erreicht</translation>
    </message>
    <message>
      <source>It was opened again.</source>
      <translation>Es wurde wieder geöffnet.</translation>
    </message>
    <message>
      <source>It was over before it could be stopped.</source>
      <translation>Er war zu Ende, bevor er angehalten werden konnte.</translation>
    </message>
    <message>
      <source>It was put right when the workspace was opened.</source>
      <translation>Beim Öffnen des Arbeitsbereichs wurde es berichtigt.</translation>
    </message>
    <message>
      <source>It was said about</source>
      <translation>Worüber es gesagt wurde</translation>
    </message>
    <message>
      <source>It works: %1</source>
      <translation>Es funktioniert: %1</translation>
    </message>
    <message numerus="yes">
      <source>It works: %1, %n job(s)</source>
      <translation>
        <numerusform>Es funktioniert: %1, %n Job</numerusform>
        <numerusform>Es funktioniert: %1, %n Jobs</numerusform>
      </translation>
    </message>
    <message>
      <source>It would be measured more than %1 times: a longer interval is needed</source>
      <translation>Es würde mehr als %1 Mal gemessen: Ein längerer Abstand ist nötig</translation>
    </message>
    <message>
      <source>It would have to start on %1, which is in the past.</source>
      <translation>Es müsste am %1 beginnen, das ist vorbei.</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <source>Item or criterion: id or a part of its title</source>
      <translation>Punkt oder Kriterium: Id oder ein Teil des Titels</translation>
    </message>
    <message>
      <source>Item “%1” is %2</source>
      <translation>Punkt „%1“ ist %2</translation>
    </message>
    <message>
      <source>Items</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>Items a day</source>
      <translation>Punkte am Tag</translation>
    </message>
    <message>
      <source>Items are nested too deeply.</source>
      <translation>Punkte sind zu tief verschachtelt.</translation>
    </message>
    <message>
      <source>Items of “%1”</source>
      <translation>Punkte von „%1“</translation>
    </message>
    <message>
      <source>Items: %1 added, %2 updated, %3 unchanged. Phases added: %4.</source>
      <translation>Punkte: %1 hinzugefügt, %2 aktualisiert, %3 unverändert. Phasen hinzugefügt: %4.</translation>
    </message>
    <message>
      <source>Its CI run tells what it came to. Cancel the run, or confirm it by hand.</source>
      <translation>Der CI-Lauf sagt, was daraus wurde. Den Lauf abbrechen oder von Hand bestätigen.</translation>
    </message>
    <message>
      <source>Its address</source>
      <translation>Ihre Adresse</translation>
    </message>
    <message>
      <source>Its address; for GitHub and GitLab with OWNER/REPOSITORY</source>
      <translation>Seine Adresse; bei GitHub und GitLab mit EIGENTÜMER/REPOSITORY</translation>
    </message>
    <message>
      <source>Its address; of Nagios up to the folder of its CGIs; of files a path</source>
      <translation>Ihre Adresse; bei Nagios bis zum Ordner der CGIs; bei Dateien ein Pfad</translation>
    </message>
    <message>
      <source>Its channel was removed.</source>
      <translation>Ihr Kanal wurde entfernt.</translation>
    </message>
    <message>
      <source>Its clock begins anew</source>
      <translation>Seine Uhr beginnt neu</translation>
    </message>
    <message>
      <source>Its end; without: now</source>
      <translation>Sein Ende; ohne: jetzt</translation>
    </message>
    <message>
      <source>Its failure does not count.</source>
      <translation>Der Fehlschlag zählt nicht.</translation>
    </message>
    <message>
      <source>Its fields are hidden</source>
      <translation>Seine Felder sind verborgen</translation>
    </message>
    <message>
      <source>Its fields are shown</source>
      <translation>Seine Felder sind zu sehen</translation>
    </message>
    <message>
      <source>Its git repository</source>
      <translation>Sein git-Repository</translation>
    </message>
    <message>
      <source>Its id</source>
      <translation>Seine Id</translation>
    </message>
    <message>
      <source>Its id or title</source>
      <translation>Seine Id oder sein Titel</translation>
    </message>
    <message>
      <source>Its id, or a part of its title</source>
      <translation>Ihre Id oder ein Teil des Titels</translation>
    </message>
    <message>
      <source>Its id, or the beginning of one</source>
      <translation>Ihre Id oder deren Anfang</translation>
    </message>
    <message>
      <source>Its id, the beginning of one, or a part of its title</source>
      <translation>Seine Id, deren Anfang oder ein Teil des Titels</translation>
    </message>
    <message>
      <source>Its key</source>
      <translation>Schlüssel dazu</translation>
    </message>
    <message>
      <source>Its length up to its end, as 2h or 7d</source>
      <translation>Seine Länge bis zum Ende, etwa 2h oder 7d</translation>
    </message>
    <message>
      <source>Its mode must be 0600: nobody else may read it.</source>
      <translation>Ihre Rechte müssen 0600 sein: Niemand sonst darf sie lesen.</translation>
    </message>
    <message>
      <source>Its name</source>
      <translation>Sein Name</translation>
    </message>
    <message>
      <source>Its name or id</source>
      <translation>Sein Name oder seine Id</translation>
    </message>
    <message>
      <source>Its name was taken here; it is called “%1” now.</source>
      <translation>Der Name war hier vergeben; es heißt jetzt „%1“.</translation>
    </message>
    <message>
      <source>Its name, as Code freeze</source>
      <translation>Sein Name, etwa Code-Freeze</translation>
    </message>
    <message>
      <source>Its name, as Security review</source>
      <translation>Ihr Name, etwa Sicherheitsprüfung</translation>
    </message>
    <message>
      <source>Its name; the value is read when it is needed.</source>
      <translation>Ihr Name; der Wert wird gelesen, wenn er gebraucht wird.</translation>
    </message>
    <message>
      <source>Its name; without: the product's</source>
      <translation>Sein Name; ohne: der des Produkts</translation>
    </message>
    <message>
      <source>Its new name</source>
      <translation>Ihr neuer Name</translation>
    </message>
    <message>
      <source>Its release is %1.</source>
      <translation>Ihr Release ist %1.</translation>
    </message>
    <message>
      <source>Its release is not there any more.</source>
      <translation>Ihr Release gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>Its release notes, Markdown</source>
      <translation>Seine Release Notes, Markdown</translation>
    </message>
    <message>
      <source>Its scopes are “%1”: pipelines can be followed, not started; that needs “api”.</source>
      <translation>Seine Bereiche sind „%1“: Pipelines lassen sich verfolgen, nicht starten; dazu braucht es „api“.</translation>
    </message>
    <message>
      <source>Its scopes are “%1”; a private repository needs “repo”.</source>
      <translation>Seine Bereiche sind „%1“; ein privates Repository braucht „repo“.</translation>
    </message>
    <message>
      <source>Its seal is whole.</source>
      <translation>Sein Siegel ist unversehrt.</translation>
    </message>
    <message>
      <source>Its server does not answer</source>
      <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
      <source>Its server does not answer: confirmed by hand; may be repeated</source>
      <translation>Sein Server antwortet nicht: von Hand bestätigt; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Its state and its test results then count for that release, and its activity names it.</source>
      <translation>Sein Stand und seine Testergebnisse zählen dann für dieses Release, und dessen Verlauf nennt ihn.</translation>
    </message>
    <message>
      <source>Its turn is expected %1</source>
      <translation>Voraussichtlich an der Reihe: %1</translation>
    </message>
    <message>
      <source>Its value for the baseline</source>
      <translation>Sein Wert für die Vergleichsbasis</translation>
    </message>
    <message>
      <source>Its value for the canary</source>
      <translation>Sein Wert für den Canary</translation>
    </message>
    <message>
      <source>Its version</source>
      <translation>Seine Version</translation>
    </message>
    <message>
      <source>JOB</source>
      <translation>JOB</translation>
    </message>
    <message>
      <source>JSON…</source>
      <translation>JSON …</translation>
    </message>
    <message>
      <source>Jenkins did not schedule it. It may be shutting down, or a plugin decided so.</source>
      <translation>Jenkins hat ihn nicht eingeplant. Vielleicht fährt es gerade herunter, oder ein Plugin hat so entschieden.</translation>
    </message>
    <message>
      <source>Jenkins joined it with request %1, which waited already.</source>
      <translation>Jenkins hat sie mit Anforderung %1 zusammengelegt, die bereits wartete.</translation>
    </message>
    <message>
      <source>Jenkins runs a job again only as a whole.</source>
      <translation>Jenkins wiederholt einen Job nur als Ganzes.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Job</translation>
    </message>
    <message>
      <source>Job at the server</source>
      <translation>Job auf dem Server</translation>
    </message>
    <message>
      <source>Job of the release: %1</source>
      <translation>Job des Releases: %1</translation>
    </message>
    <message>
      <source>Job that must be green</source>
      <translation>Job, der grün sein muss</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>Jobs</translation>
    </message>
    <message>
      <source>Jobs and logs</source>
      <translation>Jobs und Protokolle</translation>
    </message>
    <message>
      <source>Jobs cannot be started here.</source>
      <translation>Hier können keine Jobs gestartet werden.</translation>
    </message>
    <message>
      <source>Jobs of CI servers</source>
      <translation>Jobs von CI-Servern</translation>
    </message>
    <message>
      <source>Judged by a person</source>
      <translation>Von einer Person beurteilt</translation>
    </message>
    <message>
      <source>Judged in</source>
      <translation>Beurteilt in</translation>
    </message>
    <message>
      <source>KEY</source>
      <translation>SCHLÜSSEL</translation>
    </message>
    <message>
      <source>KIND</source>
      <translation>ART</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Meine behalten</translation>
    </message>
    <message>
      <source>Keep the end of the log in view</source>
      <translation>Das Ende des Protokolls im Blick behalten</translation>
    </message>
    <message>
      <source>Keep the table as it is now</source>
      <translation>Die Tabelle so behalten, wie sie ist</translation>
    </message>
    <message>
      <source>Kept by Prometheus</source>
      <translation>Von Prometheus aufbewahrt</translation>
    </message>
    <message>
      <source>Kept in the system's keyring, not in the workspace.</source>
      <translation>Liegt im Schlüsselbund des Systems, nicht im Arbeitsbereich.</translation>
    </message>
    <message>
      <source>Kept quiet</source>
      <translation>Stumm gehalten</translation>
    </message>
    <message>
      <source>Kept samples</source>
      <translation>Aufbewahrte Messwerte</translation>
    </message>
    <message>
      <source>Kept with releases</source>
      <translation>Mit Releases aufbewahrt</translation>
    </message>
    <message>
      <source>Kept; type another one to replace it</source>
      <translation>Aufbewahrt; zum Ersetzen ein anderes eingeben</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Legende</translation>
    </message>
    <message>
      <source>Key of the phase that item belongs to</source>
      <translation>Schlüssel der Phase, zu der dieser Punkt gehört</translation>
    </message>
    <message>
      <source>Key or name of its phase</source>
      <translation>Schlüssel oder Name der Phase</translation>
    </message>
    <message>
      <source>Key parameter</source>
      <translation>Schlüsselparameter</translation>
    </message>
    <message>
      <source>Key, id or a part of its name</source>
      <translation>Schlüssel, Id oder ein Teil des Namens</translation>
    </message>
    <message>
      <source>Key, name or id</source>
      <translation>Schlüssel, Name oder Id</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>LABELS</source>
      <translation>LABELS</translation>
    </message>
    <message>
      <source>LAST RUN</source>
      <translation>LETZTER LAUF</translation>
    </message>
    <message>
      <source>LATE</source>
      <translation>VERZUG</translation>
    </message>
    <message>
      <source>LEAVES</source>
      <translation>VERSAND</translation>
    </message>
    <message>
      <source>LESSON</source>
      <translation>LEHRE</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>Bahnen</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Language: as the system</source>
      <translation>Sprache: wie das System</translation>
    </message>
    <message>
      <source>Last 12 months</source>
      <translation>Letzte 12 Monate</translation>
    </message>
    <message>
      <source>Last 3 years</source>
      <translation>Letzte 3 Jahre</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <source>Last 6 months</source>
      <translation>Letzte 6 Monate</translation>
    </message>
    <message>
      <source>Last 90 days</source>
      <translation>Letzte 90 Tage</translation>
    </message>
    <message>
      <source>Last day away</source>
      <translation>Letzter abwesender Tag</translation>
    </message>
    <message>
      <source>Last day it may depart</source>
      <translation>Letzter Tag, an dem er abfährt</translation>
    </message>
    <message>
      <source>Last moment to begin a safe rollback</source>
      <translation>Letzter Augenblick, um sicher zurückzurollen</translation>
    </message>
    <message>
      <source>Last quarter</source>
      <translation>Letztes Quartal</translation>
    </message>
    <message numerus="yes">
      <source>Last safe rollback at %1, in %n min</source>
      <translation>
        <numerusform>Letztes sicheres Zurückrollen um %1, in %n min</numerusform>
        <numerusform>Letztes sicheres Zurückrollen um %1, in %n min</numerusform>
      </translation>
    </message>
    <message>
      <source>Last safe rollback: %1</source>
      <translation>Letztes sicheres Zurückrollen: %1</translation>
    </message>
    <message>
      <source>Last safe rollback: %1, which the cut-over passes</source>
      <translation>Letztes sicheres Zurückrollen: %1, was die Umstellung überschreitet</translation>
    </message>
    <message>
      <source>Last safe rollback: no window is running</source>
      <translation>Letztes sicheres Zurückrollen: Es läuft kein Fenster</translation>
    </message>
    <message numerus="yes">
      <source>Last safe rollback: not known before %1 rollbacks were made; there was %n</source>
      <translation>
        <numerusform>Letztes sicheres Zurückrollen: nicht bekannt, bevor %1 Mal zurückgerollt wurde; bisher %n Mal</numerusform>
        <numerusform>Letztes sicheres Zurückrollen: nicht bekannt, bevor %1 Mal zurückgerollt wurde; bisher %n Mal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Last safe rollback: not known before %n rollback(s) were made; there was none yet</source>
      <translation>
        <numerusform>Letztes sicheres Zurückrollen: nicht bekannt, bevor %n Mal zurückgerollt wurde; bisher noch nie</numerusform>
        <numerusform>Letztes sicheres Zurückrollen: nicht bekannt, bevor %n Mal zurückgerollt wurde; bisher noch nie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Last safe rollback: not known, %n rollbacks so far</source>
      <translation>
        <numerusform>Letztes sicheres Zurückrollen: unbekannt, bisher %n</numerusform>
        <numerusform>Letztes sicheres Zurückrollen: unbekannt, bisher %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Last safe rollback: not known, the environment is not booked for the cut-over</source>
      <translation>Letztes sicheres Zurückrollen: nicht bekannt, die Umgebung ist für die Umstellung nicht gebucht</translation>
    </message>
    <message>
      <source>Last safe rollback: say when the window ends to know it</source>
      <translation>Letztes sicheres Zurückrollen: bekannt, sobald das Ende des Fensters feststeht</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Zu spät</translation>
    </message>
    <message>
      <source>Late changes</source>
      <translation>Späte Änderungen</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Later (Page Down)</source>
      <translation>Später (Bild ab)</translation>
    </message>
    <message>
      <source>Latest releases</source>
      <translation>Neueste Releases</translation>
    </message>
    <message>
      <source>Lead time</source>
      <translation>Durchlaufzeit</translation>
    </message>
    <message>
      <source>Lead time of its changes, median</source>
      <translation>Durchlaufzeit seiner Änderungen, Median</translation>
    </message>
    <message>
      <source>Lead times of changes</source>
      <translation>Durchlaufzeiten von Änderungen</translation>
    </message>
    <message>
      <source>Learned: %1</source>
      <translation>Gelernt: %1</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Erlaubnis</translation>
    </message>
    <message>
      <source>Leave out the first N</source>
      <translation>Die ersten N auslassen</translation>
    </message>
    <message>
      <source>Leave the queue</source>
      <translation>Schlange verlassen</translation>
    </message>
    <message>
      <source>Leave was asked for.</source>
      <translation>Um Erlaubnis wurde gebeten.</translation>
    </message>
    <message>
      <source>Leaves an item out</source>
      <translation>Lässt einen Punkt aus</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <source>Left out at first</source>
      <translation>Anfangs ausgelassen</translation>
    </message>
    <message>
      <source>Left out inside code blocks: %1. Take them too: --include-fenced.</source>
      <translation>In Codeblöcken ausgelassen: %1. Auch die nehmen: --include-fenced.</translation>
    </message>
    <message>
      <source>Left out: %1</source>
      <translation>Ausgelassen: %1</translation>
    </message>
    <message numerus="yes">
      <source>Left out: %n answer(s) to invitations, for they are no events.</source>
      <translation>
        <numerusform>Ausgelassen: %n Antwort auf eine Einladung, denn sie ist kein Termin.</numerusform>
        <numerusform>Ausgelassen: %n Antworten auf Einladungen, denn sie sind keine Termine.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Left out: %n event(s) without a start.</source>
      <translation>
        <numerusform>Ausgelassen: %n Termin ohne Beginn.</numerusform>
        <numerusform>Ausgelassen: %n Termine ohne Beginn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Left out: %n journal entry(s), for they are no events.</source>
      <translation>
        <numerusform>Ausgelassen: %n Journaleintrag, denn er ist kein Termin.</numerusform>
        <numerusform>Ausgelassen: %n Journaleinträge, denn sie sind keine Termine.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Left out: %n to-do(s), for they are no events.</source>
      <translation>
        <numerusform>Ausgelassen: %n Aufgabe, denn sie ist kein Termin.</numerusform>
        <numerusform>Ausgelassen: %n Aufgaben, denn sie sind keine Termine.</numerusform>
      </translation>
    </message>
    <message>
      <source>Left to do by an earlier release.</source>
      <translation>Von einem früheren Release offen gelassen.</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Legende</translation>
    </message>
    <message>
      <source>Less than so many per cent of the items done</source>
      <translation>Weniger als so viel Prozent der Punkte erledigt</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Lehre</translation>
    </message>
    <message>
      <source>Lesson: %1</source>
      <translation>Lehre: %1</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Lehren</translation>
    </message>
    <message>
      <source>Lessons and action items</source>
      <translation>Lehren und Maßnahmen</translation>
    </message>
    <message>
      <source>Let it be closed</source>
      <translation>Abschluss erlauben</translation>
    </message>
    <message>
      <source>Let it be closed…</source>
      <translation>Abschluss erlauben …</translation>
    </message>
    <message>
      <source>Let it go</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Let the next go…</source>
      <translation>Nächsten freigeben …</translation>
    </message>
    <message>
      <source>Let the next ring go before its time</source>
      <translation>Den nächsten Ring vor der Zeit freigeben</translation>
    </message>
    <message>
      <source>Lets a held release go on</source>
      <translation>Lässt ein angehaltenes Release weitergehen</translation>
    </message>
    <message>
      <source>Lets a shell complete nouns, verbs, options and names</source>
      <translation>Lässt eine Shell Nomen, Verben, Optionen und Namen ergänzen</translation>
    </message>
    <message>
      <source>Lets it pass as its content is now; recorded for ever with your name</source>
      <translation>Lässt es passieren, wie sein Inhalt jetzt ist; für immer mit Ihrem Namen aufgezeichnet</translation>
    </message>
    <message>
      <source>Lets its release be closed although it is under way; recorded with your name</source>
      <translation>Lässt zu, dass das Release abgeschlossen wird, obwohl der Vorfall noch läuft; mit Ihrem Namen aufgezeichnet</translation>
    </message>
    <message>
      <source>Lets one release ship in spite of it; recorded for ever with your name</source>
      <translation>Lässt ein Release trotzdem ausliefern; für immer mit Ihrem Namen aufgezeichnet</translation>
    </message>
    <message>
      <source>Lets the next ring go before its time</source>
      <translation>Gibt den nächsten Ring vor der Zeit frei</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Likewise</source>
      <translation>Ebenso</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <source>Line %1</source>
      <translation>Zeile %1</translation>
    </message>
    <message>
      <source>Line %1, column %2: %3</source>
      <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Link</translation>
    </message>
    <message>
      <source>Linked</source>
      <translation>Verknüpft</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>List behind %1</source>
      <translation>Liste zu %1</translation>
    </message>
    <message>
      <source>List the day</source>
      <translation>Den Tag auflisten</translation>
    </message>
    <message>
      <source>Lists are nested deeper than %1. Flatten the list and read the file again.</source>
      <translation>Listen sind tiefer als %1 verschachtelt. Machen Sie die Liste flacher und lesen Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <source>Lists incidents, those under way first</source>
      <translation>Listet Vorfälle, die laufenden zuerst</translation>
    </message>
    <message>
      <source>Lists notes, the newest first</source>
      <translation>Listet Notizen, die neuesten zuerst</translation>
    </message>
    <message>
      <source>Lists notices, the newest first</source>
      <translation>Listet Mitteilungen, die neuesten zuerst</translation>
    </message>
    <message>
      <source>Lists releases, by ship date unless --sort says otherwise</source>
      <translation>Listet Releases auf, nach Auslieferung, wenn --sort nichts anderes sagt</translation>
    </message>
    <message>
      <source>Lists runs, the newest first</source>
      <translation>Listet Läufe, die neuesten zuerst</translation>
    </message>
    <message>
      <source>Lists silences and downtimes that are not over</source>
      <translation>Listet Stummschaltungen und Downtimes, die nicht vorbei sind</translation>
    </message>
    <message>
      <source>Lists states of hosts and services, of Nagios and Icinga</source>
      <translation>Listet Zustände von Hosts und Diensten, von Nagios und Icinga</translation>
    </message>
    <message>
      <source>Lists the absences</source>
      <translation>Listet die Abwesenheiten</translation>
    </message>
    <message>
      <source>Lists the action items of a release, or all that are not done</source>
      <translation>Listet die Maßnahmen eines Releases oder alle, die nicht erledigt sind</translation>
    </message>
    <message>
      <source>Lists the alerts that fire, silenced ones among them</source>
      <translation>Listet die aktiven Alarme, auch die stummgeschalteten</translation>
    </message>
    <message>
      <source>Lists the bookings of a release</source>
      <translation>Listet die Buchungen eines Releases</translation>
    </message>
    <message>
      <source>Lists the channels</source>
      <translation>Listet die Kanäle</translation>
    </message>
    <message>
      <source>Lists the comments</source>
      <translation>Listet die Kommentare</translation>
    </message>
    <message>
      <source>Lists the connections</source>
      <translation>Listet die Verbindungen</translation>
    </message>
    <message>
      <source>Lists the criteria</source>
      <translation>Listet die Kriterien</translation>
    </message>
    <message>
      <source>Lists the decisions and what changed since</source>
      <translation>Listet die Entscheidungen und was sich seither geändert hat</translation>
    </message>
    <message>
      <source>Lists the environments</source>
      <translation>Listet die Umgebungen</translation>
    </message>
    <message>
      <source>Lists the evidence of a release</source>
      <translation>Listet die Nachweise eines Releases</translation>
    </message>
    <message>
      <source>Lists the freeze windows</source>
      <translation>Listet die Sperrfenster</translation>
    </message>
    <message>
      <source>Lists the items</source>
      <translation>Listet die Punkte</translation>
    </message>
    <message>
      <source>Lists the jobs</source>
      <translation>Listet die Jobs</translation>
    </message>
    <message>
      <source>Lists the lessons of a release, or of all releases of a product</source>
      <translation>Listet die Lehren eines Releases oder aller Releases eines Produkts</translation>
    </message>
    <message>
      <source>Lists the milestones of a release</source>
      <translation>Listet die Meilensteine eines Releases</translation>
    </message>
    <message>
      <source>Lists the panels, in their order</source>
      <translation>Listet die Panels, in ihrer Reihenfolge</translation>
    </message>
    <message>
      <source>Lists the people</source>
      <translation>Listet die Personen</translation>
    </message>
    <message>
      <source>Lists the phases of a release</source>
      <translation>Listet die Phasen eines Releases auf</translation>
    </message>
    <message>
      <source>Lists the products</source>
      <translation>Listet die Produkte</translation>
    </message>
    <message>
      <source>Lists the release trains</source>
      <translation>Listet die Release-Züge</translation>
    </message>
    <message>
      <source>Lists the reports, the newest first</source>
      <translation>Listet die Berichte, die neuesten zuerst</translation>
    </message>
    <message>
      <source>Lists the templates</source>
      <translation>Listet die Vorlagen</translation>
    </message>
    <message>
      <source>Lists what a server offers</source>
      <translation>Listet, was ein Server anbietet</translation>
    </message>
    <message>
      <source>Lists what collides; exit status 1 when something does</source>
      <translation>Listet, was zusammenstößt; Rückgabewert 1, wenn etwas zusammenstößt</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Logs (*.log *.txt)</source>
      <translation>Protokolle (*.log *.txt)</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Erneut suchen</translation>
    </message>
    <message>
      <source>Look again with slipwayctl ci run show %1.</source>
      <translation>Nachsehen mit slipwayctl ci run show %1.</translation>
    </message>
    <message>
      <source>Look around in a sample</source>
      <translation>In einem Beispiel umsehen</translation>
    </message>
    <message>
      <source>Look at %1</source>
      <translation>%1 ansehen</translation>
    </message>
    <message>
      <source>Look at evidence</source>
      <translation>Nachweise ansehen</translation>
    </message>
    <message>
      <source>Look at the repository</source>
      <translation>Im Repository nachsehen</translation>
    </message>
    <message>
      <source>Looked back</source>
      <translation>Rückblick</translation>
    </message>
    <message>
      <source>Looking for conflicts …</source>
      <translation>Es wird nach Konflikten gesucht …</translation>
    </message>
    <message>
      <source>Looks at the repository and writes down what the release takes from it</source>
      <translation>Sieht im Repository nach und schreibt auf, was das Release daraus nimmt</translation>
    </message>
    <message>
      <source>Loosen a freeze that is in force?</source>
      <translation>Ein geltendes Sperrfenster lockern?</translation>
    </message>
    <message>
      <source>Loosen a freeze that is over?</source>
      <translation>Ein vergangenes Sperrfenster lockern?</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Gering</translation>
    </message>
    <message>
      <source>Lower than the baseline</source>
      <translation>Niedriger als im Vergleichszeitraum</translation>
    </message>
    <message>
      <source>Lowest</source>
      <translation>Niedrigster</translation>
    </message>
    <message>
      <source>MEAN SAID</source>
      <translation>IM MITTEL VORHERGESAGT</translation>
    </message>
    <message>
      <source>METRIC</source>
      <translation>KENNZAHL</translation>
    </message>
    <message>
      <source>MILESTONE</source>
      <translation>MEILENSTEIN</translation>
    </message>
    <message>
      <source>Made the workspace %1</source>
      <translation>Arbeitsbereich %1 angelegt</translation>
    </message>
    <message>
      <source>Made up for by</source>
      <translation>Nachgeholt von</translation>
    </message>
    <message>
      <source>Made with Qt %1. Icons by the KDE community (Breeze, LGPL).</source>
      <translation>Gemacht mit Qt %1. Symbole von der KDE-Gemeinschaft (Breeze, LGPL).</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>Mail</translation>
    </message>
    <message>
      <source>Mail addresses, a comma between</source>
      <translation>Mailadressen, mit Komma dazwischen</translation>
    </message>
    <message>
      <source>Mail addresses, a comma between.</source>
      <translation>Mailadressen, mit Komma dazwischen.</translation>
    </message>
    <message>
      <source>Mail, as a draft</source>
      <translation>Mail, als Entwurf</translation>
    </message>
    <message>
      <source>Maintenance being verified: {{ product }} {{ version }}</source>
      <translation>Wartung wird geprüft: {{ product }} {{ version }}</translation>
    </message>
    <message>
      <source>Maintenance completed: {{ product }} {{ version }}</source>
      <translation>Wartung abgeschlossen: {{ product }} {{ version }}</translation>
    </message>
    <message>
      <source>Maintenance in progress: {{ product }} {{ version }}</source>
      <translation>Wartung läuft: {{ product }} {{ version }}</translation>
    </message>
    <message>
      <source>Maintenance notice</source>
      <translation>Wartungsmitteilung</translation>
    </message>
    <message>
      <source>Maintenance notice, %1</source>
      <translation>Wartungsmitteilung, %1</translation>
    </message>
    <message>
      <source>Make a new workspace</source>
      <translation>Neuen Arbeitsbereich anlegen</translation>
    </message>
    <message>
      <source>Make a new workspace…</source>
      <translation>Neuen Arbeitsbereich anlegen …</translation>
    </message>
    <message>
      <source>Make the sample workspace</source>
      <translation>Beispiel-Arbeitsbereich anlegen</translation>
    </message>
    <message>
      <source>Make up for: %1</source>
      <translation>Nachholen: %1</translation>
    </message>
    <message>
      <source>Makes a consistent copy, also while others write</source>
      <translation>Macht eine stimmige Kopie, auch während andere schreiben</translation>
    </message>
    <message>
      <source>Makes a release and prints its id; warns of conflicts at its dates</source>
      <translation>Legt ein Release an und gibt seine Id aus; warnt vor Konflikten an seinen Terminen</translation>
    </message>
    <message>
      <source>Makes a release train and prints its id</source>
      <translation>Legt einen Release-Zug an und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Makes a role's decision necessary; prints the id of the requirement</source>
      <translation>Macht die Entscheidung einer Rolle nötig; gibt die Id der Anforderung aus</translation>
    </message>
    <message>
      <source>Makes reports of this workspace with another template</source>
      <translation>Erstellt Berichte dieses Arbeitsbereichs mit einer anderen Vorlage</translation>
    </message>
    <message>
      <source>Makes reports with the program's own template again</source>
      <translation>Erstellt Berichte wieder mit der Vorlage des Programms</translation>
    </message>
    <message>
      <source>Makes the file</source>
      <translation>Legt die Datei an</translation>
    </message>
    <message>
      <source>Management</source>
      <translation>Management</translation>
    </message>
    <message>
      <source>Manager</source>
      <translation>Management</translation>
    </message>
    <message>
      <source>Manifest</source>
      <translation>Manifest</translation>
    </message>
    <message>
      <source>Manifest: %1</source>
      <translation>Manifest: %1</translation>
    </message>
    <message>
      <source>Markdown (*.md *.markdown *.txt);;All files (*)</source>
      <translation>Markdown (*.md *.markdown *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <source>Markdown: headings become phases, “- [ ] text” items, “@name” owners. Pasting the same list again updates it and does not double it.</source>
      <translation>Markdown: Überschriften werden Phasen, „- [ ] Text“ Punkte, „@name“ Verantwortliche. Dieselbe Liste noch einmal einzufügen aktualisiert und verdoppelt nicht.</translation>
    </message>
    <message>
      <source>Markdown; - is standard input</source>
      <translation>Markdown; - ist die Standardeingabe</translation>
    </message>
    <message>
      <source>Markdown…</source>
      <translation>Markdown …</translation>
    </message>
    <message>
      <source>Marks an item as being worked on</source>
      <translation>Kennzeichnet einen Punkt als in Arbeit</translation>
    </message>
    <message>
      <source>Marks an item as blocked</source>
      <translation>Kennzeichnet einen Punkt als blockiert</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
      <source>Match case (Alt+C)</source>
      <translation>Groß- und Kleinschreibung (Alt+C)</translation>
    </message>
    <message>
      <source>May be closed with</source>
      <translation>Abschluss trotzdem erlaubt</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <source>Mean of the samples in the range</source>
      <translation>Mittel der Messwerte im Zeitraum</translation>
    </message>
    <message>
      <source>Mean of the series, by labels</source>
      <translation>Mittel der Messreihen, nach Labels</translation>
    </message>
    <message>
      <source>Mean said</source>
      <translation>Im Mittel vorhergesagt</translation>
    </message>
    <message>
      <source>Meant</source>
      <translation>Stimmung</translation>
    </message>
    <message>
      <source>Measurable conditions of a release</source>
      <translation>Messbare Bedingungen eines Releases</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>Gemessen</translation>
    </message>
    <message>
      <source>Measured every</source>
      <translation>Gemessen alle</translation>
    </message>
    <message>
      <source>Measured in</source>
      <translation>Gemessen in</translation>
    </message>
    <message>
      <source>Measurements</source>
      <translation>Messungen</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <source>Median, 95th percentile and highest value</source>
      <translation>Median, 95. Perzentil und höchster Wert</translation>
    </message>
    <message>
      <source>Median, d</source>
      <translation>Median, T</translation>
    </message>
    <message>
      <source>Medium</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <source>Mended by</source>
      <translation>Behoben durch</translation>
    </message>
    <message>
      <source>Merges</source>
      <translation>Merges</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>Metrik</translation>
    </message>
    <message>
      <source>Metrics before, during and after</source>
      <translation>Metriken vorher, währenddessen und danach</translation>
    </message>
    <message>
      <source>Metrics, alerts and states of hosts</source>
      <translation>Metriken, Alarme und Zustände von Hosts</translation>
    </message>
    <message>
      <source>Milestone</source>
      <translation>Meilenstein</translation>
    </message>
    <message>
      <source>Milestone %1</source>
      <translation>Meilenstein %1</translation>
    </message>
    <message>
      <source>Milestones</source>
      <translation>Meilensteine</translation>
    </message>
    <message>
      <source>Milliseconds</source>
      <translation>Millisekunden</translation>
    </message>
    <message>
      <source>Mine</source>
      <comment>view of releases that involve me</comment>
      <translation>Meine</translation>
    </message>
    <message>
      <source>Mine %1</source>
      <translation>Meine %1</translation>
    </message>
    <message>
      <source>Minute of a time in UTC</source>
      <translation>Minute einer Zeit in UTC</translation>
    </message>
    <message>
      <source>Minutes count from the start of the cut-over.</source>
      <translation>Minuten zählen ab dem Start der Umstellung.</translation>
    </message>
    <message>
      <source>Minutes that ring %1 must be green</source>
      <translation>Minuten, die Ring %1 grün sein muss</translation>
    </message>
    <message>
      <source>Missing samples</source>
      <translation>Fehlende Messwerte</translation>
    </message>
    <message>
      <source>Mitigated</source>
      <translation>Eingedämmt</translation>
    </message>
    <message>
      <source>Mitigated…</source>
      <translation>Eingedämmt …</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Monitoring</source>
      <translation>Monitoring</translation>
    </message>
    <message>
      <source>Monitoring servers cannot be asked from here.</source>
      <translation>Monitoring-Server können von hier nicht gefragt werden.</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More about it</source>
      <translation>Mehr dazu</translation>
    </message>
    <message>
      <source>More about it, in Markdown</source>
      <translation>Mehr dazu, in Markdown</translation>
    </message>
    <message>
      <source>More about this run</source>
      <translation>Mehr zu diesem Lauf</translation>
    </message>
    <message>
      <source>More actions</source>
      <translation>Weitere Aktionen</translation>
    </message>
    <message>
      <source>More roles</source>
      <translation>Weitere Rollen</translation>
    </message>
    <message>
      <source>More than %1 test suites stand in each other. Write the report with fewer levels.</source>
      <translation>Mehr als %1 Testsuiten sind ineinander verschachtelt. Schreiben Sie den Bericht mit weniger Ebenen.</translation>
    </message>
    <message>
      <source>More than one measurement needs an interval</source>
      <translation>Mehr als eine Messung braucht einen Abstand</translation>
    </message>
    <message>
      <source>More than one run of the server could be this one. Choose which.</source>
      <translation>Mehr als ein Lauf des Servers könnte dieser sein. Den richtigen auswählen.</translation>
    </message>
    <message>
      <source>More views</source>
      <translation>Weitere Ansichten</translation>
    </message>
    <message>
      <source>Move %1</source>
      <translation>%1 verschieben</translation>
    </message>
    <message>
      <source>Move %1 to %2</source>
      <translation>%1 auf %2 verschieben</translation>
    </message>
    <message>
      <source>Move a day earlier</source>
      <translation>Einen Tag früher</translation>
    </message>
    <message>
      <source>Move a day later</source>
      <translation>Einen Tag später</translation>
    </message>
    <message>
      <source>Move a week earlier</source>
      <translation>Eine Woche früher</translation>
    </message>
    <message>
      <source>Move a week later</source>
      <translation>Eine Woche später</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move ship date…</source>
      <translation>Auslieferung verschieben …</translation>
    </message>
    <message>
      <source>Move the item “%1”</source>
      <translation>Punkt „%1“ verschieben</translation>
    </message>
    <message>
      <source>Move the panel “%1”</source>
      <translation>Panel „%1“ verschieben</translation>
    </message>
    <message>
      <source>Move the ship date: %1</source>
      <translation>Auslieferung verschieben: %1</translation>
    </message>
    <message>
      <source>Move the ship date…</source>
      <translation>Auslieferung verschieben …</translation>
    </message>
    <message>
      <source>Move the start before the ship date</source>
      <translation>Legen Sie den Beginn vor die Auslieferung</translation>
    </message>
    <message>
      <source>Move to %1</source>
      <translation>Auf %1 verschieben</translation>
    </message>
    <message>
      <source>Move to next free slot</source>
      <translation>Auf nächsten freien Termin verschieben</translation>
    </message>
    <message>
      <source>Move to the back</source>
      <translation>Nach hinten</translation>
    </message>
    <message>
      <source>Move to the front</source>
      <translation>Nach vorn</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Verschoben</translation>
    </message>
    <message>
      <source>Moved to another phase: %1</source>
      <translation>In eine andere Phase verschoben: %1</translation>
    </message>
    <message>
      <source>Moved, days</source>
      <translation>Verschoben, Tage</translation>
    </message>
    <message>
      <source>Moves the ship date and what is relative to it, the start, or both</source>
      <translation>Verschiebt das Auslieferungsdatum und was davon abhängt, den Beginn oder beides</translation>
    </message>
    <message>
      <source>Must be done before; may be repeated</source>
      <translation>Muss vorher erledigt sein; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Must not be skipped</source>
      <translation>Nicht zu überspringen</translation>
    </message>
    <message>
      <source>Must pass before the release is closed</source>
      <translation>Muss bestehen, bevor das Release abgeschlossen wird</translation>
    </message>
    <message>
      <source>Must ship before it; may be repeated</source>
      <translation>Muss vorher ausgeliefert sein; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>NAME</source>
      <translation>NAME</translation>
    </message>
    <message>
      <source>NO</source>
      <translation>NEIN</translation>
    </message>
    <message>
      <source>NO-GO: %1</source>
      <translation>NO-GO: %1</translation>
    </message>
    <message>
      <source>NO.</source>
      <translation>NR.</translation>
    </message>
    <message>
      <source>NOTE</source>
      <translation>NOTIZ</translation>
    </message>
    <message>
      <source>Nagios does not let the account of this connection do that, or knows no such host or service.</source>
      <translation>Nagios erlaubt das dem Konto dieser Verbindung nicht, oder es kennt diesen Host oder Dienst nicht.</translation>
    </message>
    <message>
      <source>Nagios gives no form for commands: %1</source>
      <translation>Nagios gibt kein Formular für Befehle aus: %1</translation>
    </message>
    <message>
      <source>Nagios has not ended the downtime. Look whether it still carries out commands.</source>
      <translation>Nagios hat die Downtime nicht beendet. Prüfen, ob es noch Befehle ausführt.</translation>
    </message>
    <message>
      <source>Nagios refuses: %1</source>
      <translation>Nagios lehnt ab: %1</translation>
    </message>
    <message>
      <source>Nagios took the downtime but has not set it as asked. Look whether it still carries out commands, and whether the connection names its time zone.</source>
      <translation>Nagios hat die Downtime angenommen, aber nicht wie verlangt gesetzt. Prüfen Sie, ob es noch Befehle ausführt und ob die Verbindung seine Zeitzone nennt.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name at least one mail address that notices go to.</source>
      <translation>Geben Sie mindestens eine Mailadresse an, an die Mitteilungen gehen.</translation>
    </message>
    <message>
      <source>Name either a run or a job of the release, and its result.</source>
      <translation>Entweder einen Lauf oder einen Job des Releases nennen, und das Ergebnis.</translation>
    </message>
    <message>
      <source>Name of the new product</source>
      <translation>Name des neuen Produkts</translation>
    </message>
    <message>
      <source>Name of the product</source>
      <translation>Name des Produkts</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Name der Ansicht</translation>
    </message>
    <message>
      <source>Name or id of a monitoring connection</source>
      <translation>Name oder Id einer Monitoring-Verbindung</translation>
    </message>
    <message>
      <source>Name or id of the product</source>
      <translation>Name oder Id des Produkts</translation>
    </message>
    <message>
      <source>Name or id of the train</source>
      <translation>Name oder Id des Zugs</translation>
    </message>
    <message>
      <source>Name or version</source>
      <translation>Name oder Version</translation>
    </message>
    <message>
      <source>Name the CI jobs this release needs: they are started from here with the right values, and their results count for it. A template can bring them along.</source>
      <translation>Die CI-Jobs nennen, die dieses Release braucht: Sie starten von hier mit den richtigen Werten, und ihre Ergebnisse zählen für das Release. Eine Vorlage kann sie mitbringen.</translation>
    </message>
    <message>
      <source>Name the commits it is about.</source>
      <translation>Nennen Sie die Commits, um die es geht.</translation>
    </message>
    <message>
      <source>Name the connection first.</source>
      <translation>Erst die Verbindung angeben.</translation>
    </message>
    <message>
      <source>Name the environment variable or the file that holds the secret posts are signed with.</source>
      <translation>Die Umgebungsvariable oder die Datei nennen, die das Geheimnis enthält, mit dem Sendungen signiert werden.</translation>
    </message>
    <message>
      <source>Name the environment variable that holds the secret.</source>
      <translation>Die Umgebungsvariable nennen, die das Geheimnis enthält.</translation>
    </message>
    <message>
      <source>Name the environment variable that holds the token.</source>
      <translation>Die Umgebungsvariable nennen, die das Token enthält.</translation>
    </message>
    <message>
      <source>Name the file that holds the secret.</source>
      <translation>Die Datei nennen, die das Geheimnis enthält.</translation>
    </message>
    <message>
      <source>Name the file that holds the token.</source>
      <translation>Die Datei nennen, die das Token enthält.</translation>
    </message>
    <message>
      <source>Name the file, or the folder, that %1 reads.</source>
      <translation>Die Datei oder den Ordner nennen, den %1 liest.</translation>
    </message>
    <message>
      <source>Name the folder that drafts of mails are written into.</source>
      <translation>Den Ordner nennen, in den Entwürfe von Mails geschrieben werden.</translation>
    </message>
    <message>
      <source>Name the job at the server first.</source>
      <translation>Erst den Job auf dem Server angeben.</translation>
    </message>
    <message>
      <source>Name the notes.</source>
      <translation>Nennen Sie die Notizen.</translation>
    </message>
    <message>
      <source>Name the release, or the whole id of the deployment.</source>
      <translation>Das Release nennen, oder die ganze Id der Auslieferung.</translation>
    </message>
    <message>
      <source>Name the role first.</source>
      <translation>Nennen Sie zuerst die Rolle.</translation>
    </message>
    <message>
      <source>Named dates of a release</source>
      <translation>Benannte Termine eines Releases</translation>
    </message>
    <message>
      <source>Names a job and prints its id</source>
      <translation>Nennt einen Job und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Natural logarithm</source>
      <translation>Natürlicher Logarithmus</translation>
    </message>
    <message>
      <source>Needed to leave this phase; without: to ship</source>
      <translation>Gebraucht, um diese Phase zu verlassen; ohne: zur Auslieferung</translation>
    </message>
    <message>
      <source>Needs %1</source>
      <translation>Nötig: %1</translation>
    </message>
    <message>
      <source>Needs %1, which ships %2</source>
      <translation>Braucht %1, das %2 ausgeliefert wird</translation>
    </message>
    <message>
      <source>Neutral</source>
      <translation>Neutral</translation>
    </message>
    <message>
      <source>New channel</source>
      <translation>Neuer Kanal</translation>
    </message>
    <message>
      <source>New comment</source>
      <translation>Neuer Kommentar</translation>
    </message>
    <message>
      <source>New connection</source>
      <translation>Neue Verbindung</translation>
    </message>
    <message>
      <source>New criterion</source>
      <translation>Neues Kriterium</translation>
    </message>
    <message>
      <source>New environment</source>
      <translation>Neue Umgebung</translation>
    </message>
    <message>
      <source>New evidence: a link, a path or a sentence</source>
      <translation>Neuer Nachweis: ein Link, ein Pfad oder ein Satz</translation>
    </message>
    <message>
      <source>New freeze window</source>
      <translation>Neues Sperrfenster</translation>
    </message>
    <message>
      <source>New freeze window…</source>
      <translation>Neues Sperrfenster …</translation>
    </message>
    <message>
      <source>New gate</source>
      <translation>Neues Gate</translation>
    </message>
    <message>
      <source>New item</source>
      <translation>Neuer Punkt</translation>
    </message>
    <message>
      <source>New item in %1</source>
      <translation>Neuer Punkt in %1</translation>
    </message>
    <message>
      <source>New job</source>
      <translation>Neuer Job</translation>
    </message>
    <message>
      <source>New milestone</source>
      <translation>Neuer Meilenstein</translation>
    </message>
    <message>
      <source>New panel</source>
      <translation>Neues Panel</translation>
    </message>
    <message>
      <source>New person</source>
      <translation>Neue Person</translation>
    </message>
    <message>
      <source>New phase</source>
      <translation>Neue Phase</translation>
    </message>
    <message>
      <source>New product</source>
      <translation>Neues Produkt</translation>
    </message>
    <message>
      <source>New release</source>
      <translation>Neues Release</translation>
    </message>
    <message>
      <source>New release on %1…</source>
      <translation>Neues Release am %1 …</translation>
    </message>
    <message>
      <source>New release train</source>
      <translation>Neuer Release-Zug</translation>
    </message>
    <message>
      <source>New release…</source>
      <translation>Neues Release …</translation>
    </message>
    <message>
      <source>New sample workspace</source>
      <translation>Neuer Beispiel-Arbeitsbereich</translation>
    </message>
    <message>
      <source>New sample workspace…</source>
      <translation>Neuer Beispiel-Arbeitsbereich …</translation>
    </message>
    <message>
      <source>New ship date</source>
      <translation>Neue Auslieferung</translation>
    </message>
    <message>
      <source>New source</source>
      <translation>Neue Quelle</translation>
    </message>
    <message>
      <source>New step</source>
      <translation>Neuer Schritt</translation>
    </message>
    <message>
      <source>New step of the runbook</source>
      <translation>Neuer Schritt des Ablaufplans</translation>
    </message>
    <message>
      <source>New template</source>
      <translation>Neue Vorlage</translation>
    </message>
    <message>
      <source>New workspace</source>
      <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
      <source>New workspace…</source>
      <translation>Neuer Arbeitsbereich …</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Neuester</translation>
    </message>
    <message>
      <source>Newest deployment</source>
      <translation>Neueste Auslieferung</translation>
    </message>
    <message>
      <source>Newest run</source>
      <translation>Neuester Lauf</translation>
    </message>
    <message>
      <source>Newest values</source>
      <translation>Neueste Werte</translation>
    </message>
    <message>
      <source>New…</source>
      <translation>Neu …</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Nächster</translation>
    </message>
    <message>
      <source>Next 14 days</source>
      <translation>Nächste 14 Tage</translation>
    </message>
    <message>
      <source>Next 30 days</source>
      <translation>Nächste 30 Tage</translation>
    </message>
    <message>
      <source>Next departures</source>
      <translation>Nächste Abfahrten</translation>
    </message>
    <message>
      <source>Next error</source>
      <translation>Nächster Fehler</translation>
    </message>
    <message>
      <source>Next error (F8), previous error (Shift+F8)</source>
      <translation>Nächster Fehler (F8), vorheriger Fehler (Umschalt+F8)</translation>
    </message>
    <message numerus="yes">
      <source>Next error, %n in the log</source>
      <translation>
        <numerusform>Nächster Fehler, %n im Protokoll</numerusform>
        <numerusform>Nächster Fehler, %n im Protokoll</numerusform>
      </translation>
    </message>
    <message>
      <source>Next free slot: %1</source>
      <translation>Nächster freier Termin: %1</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>Next match (F3)</source>
      <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
      <source>Next: %1</source>
      <translation>Als Nächstes: %1</translation>
    </message>
    <message>
      <source>No Buildbot answers at this address: there is nothing at /api/v2/builders. Give the address of its start page.</source>
      <translation>Unter dieser Adresse antwortet kein Buildbot: unter /api/v2/builders ist nichts. Die Adresse der Startseite angeben.</translation>
    </message>
    <message>
      <source>No CI job ran for it.</source>
      <translation>Kein CI-Job lief dafür.</translation>
    </message>
    <message>
      <source>No CI server yet</source>
      <translation>Noch kein CI-Server</translation>
    </message>
    <message>
      <source>No acceptance criteria. They are what has to be true before this phase may end.</source>
      <translation>Keine Abnahmekriterien. Sie sind, was gelten muss, bevor diese Phase enden darf.</translation>
    </message>
    <message>
      <source>No alert</source>
      <translation>Kein Alarm</translation>
    </message>
    <message>
      <source>No alert fires.</source>
      <translation>Kein Alarm ist aktiv.</translation>
    </message>
    <message>
      <source>No bad event was found on either side: nobody knows whether the query finds any. Where none is usual, add “or vector(0)” to it</source>
      <translation>Auf keiner Seite wurde ein schlechtes Ereignis gefunden: Niemand weiß, ob die Abfrage welche findet. Wo keine üblich sind, hängen Sie „or vector(0)“ an</translation>
    </message>
    <message>
      <source>No browser opened it. The report is in %1</source>
      <translation>Kein Browser hat ihn geöffnet. Der Bericht liegt in %1</translation>
    </message>
    <message>
      <source>No change matches</source>
      <translation>Keine Änderung passt</translation>
    </message>
    <message>
      <source>No column holds what users said. Name it “text”.</source>
      <translation>Keine Spalte enthält, was Nutzer gesagt haben. Nennen Sie sie „text“.</translation>
    </message>
    <message>
      <source>No column tells the %1. Name it: --map %1=COLUMN. The table has: %2.</source>
      <translation>Keine Spalte nennt %1. Nennen Sie sie: --map %1=SPALTE. Die Tabelle hat: %2.</translation>
    </message>
    <message>
      <source>No column tells when it was said. Name it “at”.</source>
      <translation>Keine Spalte sagt, wann es gesagt wurde. Nennen Sie sie „at“.</translation>
    </message>
    <message>
      <source>No column “type” says which rows are deployments, commits or incidents.</source>
      <translation>Keine Spalte „type“ sagt, welche Zeilen Auslieferungen, Commits oder Vorfälle sind.</translation>
    </message>
    <message>
      <source>No conflicts.</source>
      <translation>Keine Konflikte.</translation>
    </message>
    <message>
      <source>No connection tells alerts. Add an Alertmanager or a Prometheus in the settings.</source>
      <translation>Keine Verbindung nennt Alarme. Fügen Sie in den Einstellungen einen Alertmanager oder ein Prometheus hinzu.</translation>
    </message>
    <message>
      <source>No criteria yet</source>
      <translation>Noch keine Kriterien</translation>
    </message>
    <message>
      <source>No criterion follows from the checklist; the others are judged by people.</source>
      <translation>Kein Kriterium folgt aus der Checkliste; die anderen beurteilen Personen.</translation>
    </message>
    <message>
      <source>No criterion was measured by a server.</source>
      <translation>Kein Kriterium wurde von einem Server gemessen.</translation>
    </message>
    <message>
      <source>No data counts as</source>
      <translation>Keine Daten gelten als</translation>
    </message>
    <message>
      <source>No data on one of the sides</source>
      <translation>Auf einer der Seiten fehlen Daten</translation>
    </message>
    <message>
      <source>No data on one of the sides, where there must be some</source>
      <translation>Auf einer der Seiten fehlen Daten, die es geben muss</translation>
    </message>
    <message>
      <source>No data.</source>
      <translation>Keine Daten.</translation>
    </message>
    <message>
      <source>No date changes.</source>
      <translation>Kein Termin ändert sich.</translation>
    </message>
    <message>
      <source>No deployment</source>
      <translation>Keine Auslieferung</translation>
    </message>
    <message>
      <source>No deployment caused “%1”</source>
      <translation>Keine Auslieferung hat „%1“ verursacht</translation>
    </message>
    <message>
      <source>No environment is booked.</source>
      <translation>Keine Umgebung ist gebucht.</translation>
    </message>
    <message>
      <source>No environment is held.</source>
      <translation>Keine Umgebung ist belegt.</translation>
    </message>
    <message>
      <source>No error was found in this log</source>
      <translation>In diesem Protokoll wurde kein Fehler gefunden</translation>
    </message>
    <message>
      <source>No error was found so far</source>
      <translation>Bisher wurde kein Fehler gefunden</translation>
    </message>
    <message>
      <source>No events on one of the sides</source>
      <translation>Auf einer der Seiten gibt es keine Ereignisse</translation>
    </message>
    <message>
      <source>No force scheduler of this Buildbot starts %1 any more. Choose another job.</source>
      <translation>Kein Force-Scheduler dieses Buildbot startet %1 mehr. Einen anderen Job wählen.</translation>
    </message>
    <message>
      <source>No force scheduler of this Buildbot starts the builder. Its administrator can add one.</source>
      <translation>Kein Force-Scheduler dieses Buildbot startet den Builder. Die Administration kann einen hinzufügen.</translation>
    </message>
    <message>
      <source>No free slot within a year; change the freeze or the dependency</source>
      <translation>Kein freier Termin innerhalb eines Jahres; ändern Sie die Sperre oder die Abhängigkeit</translation>
    </message>
    <message>
      <source>No holidays</source>
      <translation>Keine Feiertage</translation>
    </message>
    <message>
      <source>No incident under way was opened by this alert.</source>
      <translation>Dieser Alarm hat keinen laufenden Vorfall eröffnet.</translation>
    </message>
    <message>
      <source>No item matches</source>
      <translation>Kein Punkt passt</translation>
    </message>
    <message>
      <source>No items. They are what has to be done in this phase.</source>
      <translation>Keine Punkte. Sie sind, was in dieser Phase zu tun ist.</translation>
    </message>
    <message>
      <source>No job does “%1”.</source>
      <translation>Kein Job tut „%1“.</translation>
    </message>
    <message>
      <source>No job known yet</source>
      <translation>Noch kein Job bekannt</translation>
    </message>
    <message>
      <source>No job passes the filter</source>
      <translation>Kein Job passt zum Filter</translation>
    </message>
    <message>
      <source>No jobs yet</source>
      <translation>Noch keine Jobs</translation>
    </message>
    <message>
      <source>No jobs. They are what a release from this template starts on a CI server.</source>
      <translation>Keine Jobs. Sie sind das, was ein Release aus dieser Vorlage auf einem CI-Server startet.</translation>
    </message>
    <message>
      <source>No lessons were written down.</source>
      <translation>Keine Lehren wurden festgehalten.</translation>
    </message>
    <message>
      <source>No longer book %1</source>
      <translation>%1 nicht mehr buchen</translation>
    </message>
    <message>
      <source>No longer depend on %1</source>
      <translation>Nicht mehr von %1 abhängen</translation>
    </message>
    <message>
      <source>No longer require</source>
      <translation>Nicht mehr verlangen</translation>
    </message>
    <message>
      <source>No longer require the sign-off %1</source>
      <translation>Freigabe %1 nicht mehr verlangen</translation>
    </message>
    <message>
      <source>No longer required</source>
      <translation>Nicht mehr verlangt</translation>
    </message>
    <message>
      <source>No longer than this, as 30m</source>
      <translation>Nicht länger als das, etwa 30m</translation>
    </message>
    <message>
      <source>No mail program answers. Send the notice instead: it becomes a file you can open.</source>
      <translation>Kein Mailprogramm antwortet. Senden Sie die Mitteilung stattdessen: Sie wird zu einer Datei, die Sie öffnen können.</translation>
    </message>
    <message>
      <source>No milestones. They are named dates, such as the code freeze, that other dates can hang on.</source>
      <translation>Keine Meilensteine. Sie sind benannte Termine wie der Code-Freeze, von denen andere Termine abhängen können.</translation>
    </message>
    <message>
      <source>No mistakes</source>
      <translation>Keine Fehler</translation>
    </message>
    <message>
      <source>No new alert</source>
      <translation>Kein neuer Alarm</translation>
    </message>
    <message>
      <source>No new alert since the deployment; silenced ones count</source>
      <translation>Kein neuer Alarm seit dem Ausrollen; stummgeschaltete zählen mit</translation>
    </message>
    <message numerus="yes">
      <source>No new alert; %n were there before</source>
      <translation>
        <numerusform>Kein neuer Alarm; %n war schon vorher da</numerusform>
        <numerusform>Kein neuer Alarm; %n waren schon vorher da</numerusform>
      </translation>
    </message>
    <message>
      <source>No panels yet</source>
      <translation>Noch keine Panels</translation>
    </message>
    <message>
      <source>No phases yet. Items, criteria and sign-offs belong to a phase.</source>
      <translation>Noch keine Phasen. Punkte, Kriterien und Freigaben gehören zu einer Phase.</translation>
    </message>
    <message>
      <source>No program opened it. The file is %1</source>
      <translation>Kein Programm hat sie geöffnet. Die Datei ist %1</translation>
    </message>
    <message>
      <source>No release is under way. One that was started shows its phase and the time left here.</source>
      <translation>Kein Release ist unterwegs. Eines, das begonnen hat, zeigt hier seine Phase und die verbleibende Zeit.</translation>
    </message>
    <message>
      <source>No release matches this filter.</source>
      <translation>Kein Release passt zu diesem Filter.</translation>
    </message>
    <message>
      <source>No release matches.</source>
      <translation>Kein Release passt.</translation>
    </message>
    <message>
      <source>No release of this time passes the filter.</source>
      <translation>Kein Release dieser Zeit passt durch den Filter.</translation>
    </message>
    <message>
      <source>No releases yet</source>
      <translation>Noch keine Releases</translation>
    </message>
    <message>
      <source>No relevant difference from the baseline</source>
      <translation>Kein erheblicher Unterschied zum Vergleichszeitraum</translation>
    </message>
    <message>
      <source>No repository</source>
      <translation>Kein Repository</translation>
    </message>
    <message>
      <source>No rule was overridden.</source>
      <translation>Keine Regel wurde übergangen.</translation>
    </message>
    <message>
      <source>No run known</source>
      <translation>Kein Lauf bekannt</translation>
    </message>
    <message>
      <source>No run of this job is known yet. Start the first with “Run…”.</source>
      <translation>Von diesem Job ist noch kein Lauf bekannt. Den ersten mit „Starten …“ beginnen.</translation>
    </message>
    <message>
      <source>No runbook yet</source>
      <translation>Noch kein Ablaufplan</translation>
    </message>
    <message>
      <source>No runbook. It is the minute plan of the cut-over, in the order of its steps.</source>
      <translation>Kein Ablaufplan. Er ist der Minutenplan der Umstellung, in der Reihenfolge seiner Schritte.</translation>
    </message>
    <message>
      <source>No safe connection to %1: %2 If the server's certificate comes from an authority of your own, name its PEM file in the connection.</source>
      <translation>Keine sichere Verbindung zu %1: %2 Wenn das Zertifikat des Servers von einer eigenen Zertifizierungsstelle kommt, deren PEM-Datei in der Verbindung angeben.</translation>
    </message>
    <message>
      <source>No scope was read from a repository.</source>
      <translation>Kein Umfang wurde aus einem Repository gelesen.</translation>
    </message>
    <message>
      <source>No server was asked.</source>
      <translation>Kein Server wurde gefragt.</translation>
    </message>
    <message>
      <source>No server's values were kept for this release.</source>
      <translation>Für dieses Release wurden keine Werte eines Servers aufbewahrt.</translation>
    </message>
    <message>
      <source>No sign-off is required</source>
      <translation>Keine Freigabe ist erforderlich</translation>
    </message>
    <message>
      <source>No sign-offs are required</source>
      <translation>Keine Freigaben verlangt</translation>
    </message>
    <message>
      <source>No sign-offs are required.</source>
      <translation>Keine Freigaben verlangt.</translation>
    </message>
    <message>
      <source>No sign-offs. They are whose approval this phase needs before it may end.</source>
      <translation>Keine Freigaben. Sie sagen, wessen Zustimmung diese Phase braucht, bevor sie enden darf.</translation>
    </message>
    <message>
      <source>No status address: what became of a post is not known</source>
      <translation>Keine Statusadresse: Was aus einer Sendung wurde, bleibt unbekannt</translation>
    </message>
    <message>
      <source>No such host or service.</source>
      <translation>Keinen solchen Host oder Dienst gefunden.</translation>
    </message>
    <message>
      <source>No tag of an earlier release was found: the scope is the whole history. Name the beginning, or how tags are called in the settings of the product.</source>
      <translation>Kein Tag eines früheren Releases wurde gefunden: Der Umfang ist die ganze Geschichte. Nennen Sie den Anfang oder in den Einstellungen des Produkts, wie Tags heißen.</translation>
    </message>
    <message>
      <source>No tag of this release was seen yet: slipwayctl scope refresh RELEASE</source>
      <translation>Von diesem Release wurde noch kein Tag gesehen: slipwayctl scope refresh RELEASE</translation>
    </message>
    <message>
      <source>No test results came in.</source>
      <translation>Keine Testergebnisse kamen an.</translation>
    </message>
    <message>
      <source>No test results of this run were taken over yet. They come by themselves when the run of a release ends; the server's report is read, else JUnit files among the artifacts.</source>
      <translation>Von diesem Lauf wurden noch keine Testergebnisse übernommen. Endet der Lauf eines Releases, kommen sie von selbst: aus dem Bericht des Servers, sonst aus JUnit-Dateien unter den Artefakten.</translation>
    </message>
    <message>
      <source>No workflow of it is running.</source>
      <translation>Keiner seiner Workflows läuft.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <source>Nobody (@%1)</source>
      <translation>Niemand (@%1)</translation>
    </message>
    <message>
      <source>Nobody can override this</source>
      <translation>Hierfür gibt es keine Ausnahme</translation>
    </message>
    <message>
      <source>Nobody else deploys there meanwhile. When it is held already, this release waits in the queue.</source>
      <translation>Währenddessen rollt dort niemand sonst aus. Ist sie schon belegt, stellt sich dieses Release an.</translation>
    </message>
    <message>
      <source>Nobody has such a name.</source>
      <translation>Niemand hat so einen Namen.</translation>
    </message>
    <message>
      <source>Nobody in particular</source>
      <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
      <source>Nobody is %1 to do “%2”</source>
      <translation>Niemand hat die Rolle %1, um „%2“ zu tun</translation>
    </message>
    <message>
      <source>Nobody is asked for anything.</source>
      <translation>Niemand wird um etwas gefragt.</translation>
    </message>
    <message>
      <source>Nobody is away.</source>
      <translation>Niemand ist abwesend.</translation>
    </message>
    <message>
      <source>Nobody is called by %1: silences are made at Alertmanager, Nagios or Icinga.</source>
      <translation>%1 alarmiert niemanden: Stummschaltungen gibt es bei Alertmanager, Nagios oder Icinga.</translation>
    </message>
    <message>
      <source>Nobody is chosen yet.</source>
      <translation>Noch ist niemand gewählt.</translation>
    </message>
    <message>
      <source>Nobody is chosen: choose who you are</source>
      <translation>Niemand ist gewählt: wählen Sie, wer Sie sind</translation>
    </message>
    <message>
      <source>Nobody looked at the repository for this release yet: slipwayctl scope refresh RELEASE</source>
      <translation>Für dieses Release hat noch niemand im Repository nachgesehen: slipwayctl scope refresh RELEASE</translation>
    </message>
    <message>
      <source>Nobody looked at the repository yet</source>
      <translation>Noch niemand hat im Repository nachgesehen</translation>
    </message>
    <message>
      <source>Nobody looked at the repository yet. Refresh the scope of the release first.</source>
      <translation>Noch niemand hat im Repository nachgesehen. Aktualisieren Sie zuerst den Umfang des Releases.</translation>
    </message>
    <message>
      <source>Nobody looked at the repository yet: see the tab Scope.</source>
      <translation>Noch niemand hat im Repository nachgesehen: siehe den Reiter Umfang.</translation>
    </message>
    <message>
      <source>Nobody looked then, and the server does not know it any more.</source>
      <translation>Damals hat niemand nachgesehen, und der Server weiß es nicht mehr.</translation>
    </message>
    <message>
      <source>Nobody looked then.</source>
      <translation>Damals hat niemand nachgesehen.</translation>
    </message>
    <message>
      <source>Nobody may give the sign-off %1</source>
      <translation>Niemand darf die Freigabe %1 erteilen</translation>
    </message>
    <message>
      <source>Nobody said anything about it.</source>
      <translation>Niemand hat etwas dazu gesagt.</translation>
    </message>
    <message>
      <source>Nobody said anything yet.</source>
      <translation>Noch hat niemand etwas gesagt.</translation>
    </message>
    <message>
      <source>Nobody signed.</source>
      <translation>Niemand hat eine Freigabe gegeben.</translation>
    </message>
    <message>
      <source>Nobody takes part yet.</source>
      <translation>Noch macht niemand mit.</translation>
    </message>
    <message>
      <source>Nobody waits</source>
      <translation>Niemand wartet</translation>
    </message>
    <message>
      <source>Nobody was chosen to act; choose who you are in the settings.</source>
      <translation>Niemand wurde gewählt, der handelt; wählen Sie in den Einstellungen, wer Sie sind.</translation>
    </message>
    <message>
      <source>Nobody wrote a lesson yet.</source>
      <translation>Noch niemand hat eine Lehre geschrieben.</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation>Noch niemand</translation>
    </message>
    <message>
      <source>Nobody.</source>
      <translation>Niemand.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>None came up.</source>
      <translation>Keine traten auf.</translation>
    </message>
    <message>
      <source>None checked: all environments.</source>
      <translation>Keine angekreuzt: alle Umgebungen.</translation>
    </message>
    <message>
      <source>None checked: all products run here.</source>
      <translation>Keines angekreuzt: Alle Produkte laufen hier.</translation>
    </message>
    <message>
      <source>None checked: all products.</source>
      <translation>Keines angekreuzt: alle Produkte.</translation>
    </message>
    <message>
      <source>None of its environments is here, so the freeze “%1” holds for all.</source>
      <translation>Keine ihrer Umgebungen gibt es hier, darum gilt die Sperrzeit „%1“ für alle.</translation>
    </message>
    <message>
      <source>None. A hotfix names here what it does not wait for; an item after shipping makes up for each.</source>
      <translation>Keine. Ein Hotfix nennt hier, worauf er nicht wartet; je ein Punkt nach der Auslieferung holt es nach.</translation>
    </message>
    <message>
      <source>None: an empty release</source>
      <translation>Keine: ein leeres Release</translation>
    </message>
    <message>
      <source>Not asked yet</source>
      <translation>Noch nicht gefragt</translation>
    </message>
    <message>
      <source>Not checked yet: %1</source>
      <translation>Noch nicht geprüft: %1</translation>
    </message>
    <message>
      <source>Not decided yet</source>
      <translation>Noch nicht entschieden</translation>
    </message>
    <message>
      <source>Not deployed here yet</source>
      <translation>Hier noch nicht ausgerollt</translation>
    </message>
    <message>
      <source>Not enough data.</source>
      <translation>Nicht genug Daten.</translation>
    </message>
    <message>
      <source>Not enough data: a forecast needs %1 releases that shipped, there are %2.</source>
      <translation>Nicht genug Daten: Eine Prognose braucht %1 ausgelieferte Releases, es gibt %2.</translation>
    </message>
    <message>
      <source>Not enough data: there is nothing in this period.</source>
      <translation>Nicht genug Daten: In diesem Zeitraum gibt es nichts.</translation>
    </message>
    <message>
      <source>Not found at the server</source>
      <translation>Beim Server nicht gefunden</translation>
    </message>
    <message>
      <source>Not in this workspace: %1.</source>
      <translation>Nicht in diesem Arbeitsbereich: %1.</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <source>Not known now. %1</source>
      <translation>Derzeit nicht bekannt. %1</translation>
    </message>
    <message>
      <source>Not measured yet</source>
      <translation>Noch nicht gemessen</translation>
    </message>
    <message>
      <source>Not older than</source>
      <translation>Nicht älter als</translation>
    </message>
    <message>
      <source>Not reached</source>
      <translation>Nicht erreicht</translation>
    </message>
    <message>
      <source>Not reached since %1.</source>
      <translation>Nicht erreicht seit %1.</translation>
    </message>
    <message>
      <source>Not reached yet</source>
      <translation>Noch nicht erreicht</translation>
    </message>
    <message>
      <source>Not reached.</source>
      <translation>Nicht erreicht.</translation>
    </message>
    <message>
      <source>Not run yet</source>
      <translation>Noch nicht gelaufen</translation>
    </message>
    <message>
      <source>Not satisfied: %1</source>
      <translation>Nicht erfüllt: %1</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
      <source>Not saved yet: %1</source>
      <translation>Noch nicht gespeichert: %1</translation>
    </message>
    <message>
      <source>Not sound. Problems: %1.</source>
      <translation>Nicht in Ordnung. Probleme: %1.</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>Nicht gestartet</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note</source>
      <comment>of an incident</comment>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note a deviation from the runbook</source>
      <translation>Eine Abweichung vom Ablaufplan festhalten</translation>
    </message>
    <message>
      <source>Note a deviation…</source>
      <translation>Abweichung festhalten …</translation>
    </message>
    <message>
      <source>Note it</source>
      <translation>Festhalten</translation>
    </message>
    <message>
      <source>Note on the incident “%1”: %2</source>
      <translation>Notiz zum Vorfall „%1“: %2</translation>
    </message>
    <message>
      <source>Note: %1</source>
      <translation>Hinweis: %1</translation>
    </message>
    <message>
      <source>Noted: it never started.</source>
      <translation>Vermerkt: Er ist nie gestartet.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Notes go to</source>
      <translation>Release Notes gehen an</translation>
    </message>
    <message>
      <source>Notes of %1 are on their way to “%2” or in doubt. Look there before they are sent again.</source>
      <translation>Release Notes von %1 sind unterwegs zu „%2“ oder ungewiss. Sehen Sie dort nach, bevor sie erneut gesendet werden.</translation>
    </message>
    <message>
      <source>Notes of %1: %2</source>
      <translation>Release Notes von %1: %2</translation>
    </message>
    <message>
      <source>Notes that an alert ended; exit status 1 when no incident under way was opened by it</source>
      <translation>Hält fest, dass ein Alarm endete; Rückgabewert 1, wenn er keinen laufenden Vorfall eröffnet hat</translation>
    </message>
    <message>
      <source>Notes that something is done otherwise than planned</source>
      <translation>Hält fest, dass etwas anders als geplant getan wird</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <source>Nothing begins, freezes or ships in the next 14 days.</source>
      <translation>In den nächsten 14 Tagen beginnt nichts, wird nichts gesperrt oder ausgeliefert.</translation>
    </message>
    <message>
      <source>Nothing blocks it.</source>
      <translation>Nichts blockiert es.</translation>
    </message>
    <message>
      <source>Nothing can be measured here.</source>
      <translation>Hier kann nichts gemessen werden.</translation>
    </message>
    <message>
      <source>Nothing can be published here.</source>
      <translation>Hier kann nichts veröffentlicht werden.</translation>
    </message>
    <message>
      <source>Nothing changed since the signature.</source>
      <translation>Seit der Freigabe hat sich nichts geändert.</translation>
    </message>
    <message>
      <source>Nothing checked means all.</source>
      <translation>Nichts angekreuzt heißt alle.</translation>
    </message>
    <message>
      <source>Nothing collides in this time.</source>
      <translation>In dieser Zeit stößt nichts zusammen.</translation>
    </message>
    <message>
      <source>Nothing departs from now on.</source>
      <translation>Ab jetzt fährt nichts mehr ab.</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>Nichts gefunden.</translation>
    </message>
    <message>
      <source>Nothing goes wrong</source>
      <translation>Nichts geht schief</translation>
    </message>
    <message>
      <source>Nothing happened yet</source>
      <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
      <source>Nothing happened yet.</source>
      <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
      <source>Nothing has been measured yet</source>
      <translation>Noch wurde nichts gemessen</translation>
    </message>
    <message>
      <source>Nothing has been signed here yet.</source>
      <translation>Hier ist noch nichts freigegeben worden.</translation>
    </message>
    <message>
      <source>Nothing is asked of this release yet: add items, criteria or sign-offs, and they show here.</source>
      <translation>Von diesem Release wird noch nichts verlangt: Fügen Sie Punkte, Kriterien oder Freigaben hinzu, dann stehen sie hier.</translation>
    </message>
    <message>
      <source>Nothing is booked.</source>
      <translation>Nichts ist gebucht.</translation>
    </message>
    <message>
      <source>Nothing is firing, and nothing was in the time shown.</source>
      <translation>Nichts ist aktiv, und in der gezeigten Zeit war nichts aktiv.</translation>
    </message>
    <message>
      <source>Nothing is planned in this month.</source>
      <translation>In diesem Monat ist nichts geplant.</translation>
    </message>
    <message>
      <source>Nothing is planned on this day.</source>
      <translation>An diesem Tag ist nichts geplant.</translation>
    </message>
    <message>
      <source>Nothing is planned yet</source>
      <translation>Noch ist nichts geplant</translation>
    </message>
    <message>
      <source>Nothing is silenced.</source>
      <translation>Nichts ist stummgeschaltet.</translation>
    </message>
    <message>
      <source>Nothing is watched yet</source>
      <translation>Noch wird nichts beobachtet</translation>
    </message>
    <message>
      <source>Nothing left to undo.</source>
      <translation>Nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
      <source>Nothing moves.</source>
      <translation>Nichts verschiebt sich.</translation>
    </message>
    <message>
      <source>Nothing of it runs any more.</source>
      <translation>Nichts davon läuft mehr.</translation>
    </message>
    <message>
      <source>Nothing of this release was deployed there; there is nothing to roll back.</source>
      <translation>Von diesem Release wurde dort nichts ausgerollt; es gibt nichts zurückzurollen.</translation>
    </message>
    <message>
      <source>Nothing planned yet</source>
      <translation>Noch nichts geplant</translation>
    </message>
    <message numerus="yes">
      <source>Nothing says yet that the ring %1 is green; it must be for %n minutes</source>
      <translation>
        <numerusform>Noch sagt nichts, dass der Ring %1 grün ist; er muss es %n Minute sein</numerusform>
        <numerusform>Noch sagt nichts, dass der Ring %1 grün ist; er muss es %n Minuten sein</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing speaks against it.</source>
      <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
      <source>Nothing stands against closing.</source>
      <translation>Nichts steht dem Abschluss entgegen.</translation>
    </message>
    <message>
      <source>Nothing stands against shipping</source>
      <translation>Nichts steht der Auslieferung entgegen</translation>
    </message>
    <message>
      <source>Nothing that is left to do is called “%1”. There is: %2.</source>
      <translation>Nichts, was noch zu tun ist, heißt „%1“. Es gibt: %2.</translation>
    </message>
    <message>
      <source>Nothing to add: the releases up to then are there.</source>
      <translation>Nichts hinzuzufügen: Die Releases bis dahin gibt es.</translation>
    </message>
    <message>
      <source>Nothing to do yet</source>
      <translation>Noch nichts zu tun</translation>
    </message>
    <message>
      <source>Nothing to look at yet</source>
      <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
      <source>Nothing waits for you.</source>
      <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
      <source>Nothing waits for you. Sign-offs of your roles and your items of the next 7 days show up here.</source>
      <translation>Nichts wartet auf Sie. Freigaben Ihrer Rollen und Ihre Punkte der nächsten 7 Tage erscheinen hier.</translation>
    </message>
    <message>
      <source>Nothing was changed yet.</source>
      <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Nothing was delivered yet</source>
      <translation>Noch nichts wurde ausgeliefert</translation>
    </message>
    <message>
      <source>Nothing was left to do.</source>
      <translation>Nichts blieb zu tun.</translation>
    </message>
    <message>
      <source>Nothing was measured</source>
      <translation>Es wurde nichts gemessen</translation>
    </message>
    <message>
      <source>Nothing was sent: a parameter is wrong.</source>
      <translation>Es wurde nichts gesendet: Ein Parameter ist falsch.</translation>
    </message>
    <message>
      <source>Nothing was told yet.</source>
      <translation>Noch wurde nichts mitgeteilt.</translation>
    </message>
    <message>
      <source>Nothing was undone.</source>
      <translation>Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
      <source>Nothing watches the release: it needs a deployment to where it ships, and a criterion with --bake or --compare.</source>
      <translation>Nichts beobachtet das Release: Es muss in seine Zielumgebung ausgerollt sein und braucht ein Kriterium mit --bake oder --compare.</translation>
    </message>
    <message>
      <source>Nothing went wrong</source>
      <translation>Nichts ging schief</translation>
    </message>
    <message>
      <source>Nothing went wrong after it was deployed.</source>
      <translation>Nach dem Ausrollen ging nichts schief.</translation>
    </message>
    <message>
      <source>Nothing written yet.</source>
      <translation>Noch nichts geschrieben.</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>Nichts.</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>Mitteilung</translation>
    </message>
    <message>
      <source>Notice channels</source>
      <translation>Mitteilungskanäle</translation>
    </message>
    <message>
      <source>Notices cannot be sent here.</source>
      <translation>Von hier können keine Mitteilungen gesendet werden.</translation>
    </message>
    <message>
      <source>Notices leave when you send them. Reminders that were switched on leave by themselves, while Slipway runs with this workspace: when the window is closed, nothing is sent until it is opened again, and a reminder whose window is over by then is given up. A machine that is always on sends those that are due with slipwayctl notice send --due, as from a timer.</source>
      <translation>Mitteilungen gehen ab, wenn Sie sie senden. Eingeschaltete Erinnerungen gehen von selbst ab, während Slipway mit diesem Arbeitsbereich läuft: Ist das Fenster geschlossen, wird nichts gesendet, bis es wieder geöffnet ist, und eine Erinnerung, deren Zeitfenster dann vorbei ist, wird aufgegeben. Ein Rechner, der immer an ist, sendet die fälligen mit slipwayctl notice send --due, etwa zeitgesteuert.</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Benachrichtigungen</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>Number that ship</source>
      <translation>Anzahl Auslieferungen</translation>
    </message>
    <message>
      <source>ON TIME</source>
      <translation>PÜNKTLICH</translation>
    </message>
    <message>
      <source>OTHER DAY</source>
      <translation>ANDERER TAG</translation>
    </message>
    <message>
      <source>OUTCOME</source>
      <translation>AUSGANG</translation>
    </message>
    <message>
      <source>OUTPUT</source>
      <translation>AUSGABE</translation>
    </message>
    <message>
      <source>OVERDUE</source>
      <translation>ÜBERFÄLLIG</translation>
    </message>
    <message>
      <source>OWNER</source>
      <translation>VERANTWORTLICH</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Wovon</translation>
    </message>
    <message>
      <source>Of %1 good releases %2 would have been blocked; of %3 bad ones %4 would have passed</source>
      <translation>Von %1 guten Releases wären %2 blockiert worden; von %3 schlechten hätten %4 bestanden</translation>
    </message>
    <message>
      <source>Of %1 good releases it would have blocked %2. Of %3 that were taken back it would have passed %4.</source>
      <translation>Von %1 guten Releases hätte es %2 blockiert. Von %3, die zurückgenommen wurden, hätte es %4 bestehen lassen.</translation>
    </message>
    <message>
      <source>Of --alerts: the Prometheus whose rules fire, for those that are over by the next look</source>
      <translation>Bei --alerts: das Prometheus, dessen Regeln auslösen, für solche, die beim nächsten Nachsehen vorbei sind</translation>
    </message>
    <message>
      <source>Of --alerts: which, as service="shop"; may be repeated</source>
      <translation>Bei --alerts: welche, etwa service="shop"; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Of --bake: pull the cord, roll back by itself, or only propose it; without: halt</source>
      <translation>Bei --bake: die Notbremse ziehen, selbst zurückrollen oder es nur vorschlagen; ohne: halt</translation>
    </message>
    <message>
      <source>Of --by-hand: it failed</source>
      <translation>Bei --by-hand: Es schlug fehl</translation>
    </message>
    <message>
      <source>Of --by-hand: when it began; without: now</source>
      <translation>Bei --by-hand: wann es begann; ohne: jetzt</translation>
    </message>
    <message>
      <source>Of --by-hand: when it was in place; without: when it began</source>
      <translation>Bei --by-hand: wann es fertig war; ohne: wann es begann</translation>
    </message>
    <message>
      <source>Of --checks: a warning is put up with</source>
      <translation>Bei --checks: eine Warnung wird hingenommen</translation>
    </message>
    <message>
      <source>Of --checks: only these services of the hosts; may be repeated</source>
      <translation>Bei --checks: nur diese Dienste der Hosts; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Of --compare: all events over $window</source>
      <translation>Bei --compare: alle Ereignisse über $window</translation>
    </message>
    <message>
      <source>Of --compare: bad events over $window, where counts are known</source>
      <translation>Bei --compare: schlechte Ereignisse über $window, wo Anzahlen bekannt sind</translation>
    </message>
    <message>
      <source>Of --compare: before_after or canary</source>
      <translation>Bei --compare: before_after oder canary</translation>
    </message>
    <message>
      <source>Of --compare: from which ratio of the means an increase counts, as 1.2</source>
      <translation>Bei --compare: ab welchem Verhältnis der Mittelwerte ein Anstieg zählt, etwa 1.2</translation>
    </message>
    <message>
      <source>Of --compare: how long each side is looked at</source>
      <translation>Bei --compare: wie lange jede Seite betrachtet wird</translation>
    </message>
    <message>
      <source>Of --compare: left out after the deployment</source>
      <translation>Bei --compare: nach dem Ausrollen ausgelassen</translation>
    </message>
    <message>
      <source>Of --compare: the label that tells canary and baseline apart</source>
      <translation>Bei --compare: das Label, das Canary und Vergleichsbasis unterscheidet</translation>
    </message>
    <message>
      <source>Of --compare: the query of what a canary is compared with</source>
      <translation>Bei --compare: die Abfrage dessen, womit ein Canary verglichen wird</translation>
    </message>
    <message>
      <source>Of --http: how long to wait; without: 10s</source>
      <translation>Bei --http: wie lange gewartet wird; ohne: 10s</translation>
    </message>
    <message>
      <source>Of --http: what the answer must contain</source>
      <translation>Bei --http: was die Antwort enthalten muss</translation>
    </message>
    <message>
      <source>Of --http: without: 200</source>
      <translation>Bei --http: ohne: 200</translation>
    </message>
    <message>
      <source>Of --label: the baseline's</source>
      <translation>Bei --label: der Wert der Vergleichsbasis</translation>
    </message>
    <message>
      <source>Of --label: the canary's</source>
      <translation>Bei --label: der Wert des Canary</translation>
    </message>
    <message>
      <source>Of --metric: look at so long instead of one moment</source>
      <translation>Bei --metric: so lange betrachten statt eines einzelnen Augenblicks</translation>
    </message>
    <message>
      <source>Of --metric: what fails, as &gt; 0.05; between the two it is inconclusive</source>
      <translation>Bei --metric: was scheitert, etwa &gt; 0.05; zwischen beiden gibt es kein klares Ergebnis</translation>
    </message>
    <message>
      <source>Of --slo: over which the budget is counted; without: 30d</source>
      <translation>Bei --slo: worüber das Budget gezählt wird; ohne: 30d</translation>
    </message>
    <message>
      <source>Of --slo: share of good events, as 99.9</source>
      <translation>Bei --slo: Anteil guter Ereignisse, etwa 99.9</translation>
    </message>
    <message>
      <source>Of Nagios: what its clock shows, as Europe/Berlin, so that downtimes end in time when clocks change</source>
      <translation>Bei Nagios: was seine Uhr zeigt, etwa Europe/Berlin, damit Downtimes bei Zeitumstellungen rechtzeitig enden</translation>
    </message>
    <message>
      <source>Of a PDF; without: a4</source>
      <translation>Bei einem PDF; ohne: a4</translation>
    </message>
    <message>
      <source>Of a canary.</source>
      <translation>Eines Canary.</translation>
    </message>
    <message>
      <source>Of a deploy or a rollback: where; without: anywhere</source>
      <translation>Beim Ausrollen oder Zurückrollen: wo; ohne: überall</translation>
    </message>
    <message>
      <source>Of a deployment: why in spite of what stands in its way</source>
      <translation>Beim Ausrollen: warum trotz allem, was dagegen steht</translation>
    </message>
    <message>
      <source>Of a job: although the same was started less than 30 seconds ago</source>
      <translation>Eines Jobs: auch wenn dasselbe vor weniger als 30 Sekunden gestartet wurde</translation>
    </message>
    <message>
      <source>Of a job: starts nothing, it was started elsewhere</source>
      <translation>Eines Jobs: startet nichts, er wurde anderswo gestartet</translation>
    </message>
    <message>
      <source>Of a job: waits until it is over; exit status 0 green, 1 not, 4 not known</source>
      <translation>Eines Jobs: wartet, bis er vorbei ist; Rückgabewert 0 grün, 1 nicht, 4 nicht bekannt</translation>
    </message>
    <message>
      <source>Of a job: waits, and prints the log as it grows</source>
      <translation>Eines Jobs: wartet und gibt das Log aus, während es wächst</translation>
    </message>
    <message>
      <source>Of a product: with all these words</source>
      <translation>Bei einem Produkt: mit all diesen Wörtern</translation>
    </message>
    <message>
      <source>Of a release: id or PRODUCT/VERSION</source>
      <translation>Eines Releases: Id oder PRODUKT/VERSION</translation>
    </message>
    <message>
      <source>Of all its releases, newest first</source>
      <translation>Aller seiner Releases, Neueste zuerst</translation>
    </message>
    <message>
      <source>Of all: whose</source>
      <translation>Bei allen: wessen</translation>
    </message>
    <message>
      <source>Of an environment</source>
      <translation>Einer Umgebung</translation>
    </message>
    <message>
      <source>Of entries that name none</source>
      <translation>Für Einträge, die keines nennen</translation>
    </message>
    <message>
      <source>Of its API, as https://icinga.example.org:5665</source>
      <translation>Die der API, etwa https://icinga.example.org:5665</translation>
    </message>
    <message>
      <source>Of kind checklist: how many of them must be done</source>
      <translation>Bei Art checklist: wie viel Prozent davon erledigt sein müssen</translation>
    </message>
    <message>
      <source>Of kind checklist: how many of them must be done; without: 100. Of kind coverage: how much</source>
      <translation>Bei checklist: wie viele davon erledigt sein müssen; ohne: 100. Bei coverage: wie viel</translation>
    </message>
    <message>
      <source>Of kind checklist: whose items count</source>
      <translation>Bei Art checklist: wessen Punkte zählen</translation>
    </message>
    <message>
      <source>Of kind checklist: whose items count; without: all</source>
      <translation>Bei Art checklist: wessen Punkte zählen; ohne: alle</translation>
    </message>
    <message>
      <source>Of kind ci: only runs on this branch or tag</source>
      <translation>Bei ci: nur Läufe auf diesem Branch oder Tag</translation>
    </message>
    <message>
      <source>Of kind ci: whose last run must be green; a job of the release, or CONNECTION/JOB</source>
      <translation>Bei ci: wessen letzter Lauf grün sein muss; ein Job des Releases oder VERBINDUNG/JOB</translation>
    </message>
    <message>
      <source>Of kind rollback: how old the rehearsal may be; without: 90. Of measured kinds a duration: when it must be decided</source>
      <translation>Bei Art rollback: wie alt die Probe sein darf; ohne: 90. Bei gemessenen Arten eine Dauer: wann es entschieden sein muss</translation>
    </message>
    <message>
      <source>Of kind rollback: where it must have been rehearsed; without: anywhere</source>
      <translation>Bei Art rollback: wo geprobt worden sein muss; sonst irgendwo</translation>
    </message>
    <message>
      <source>Of kind scope, with --check branch: which one has to hold the release</source>
      <translation>Bei Art scope mit --check branch: welcher das Release enthalten muss</translation>
    </message>
    <message>
      <source>Of kind scope: what the repository is asked</source>
      <translation>Bei Art scope: wonach das Repository gefragt wird</translation>
    </message>
    <message>
      <source>Of kind tests: a suite that must run; may be repeated</source>
      <translation>Bei tests: eine Suite, die laufen muss; wiederholbar</translation>
    </message>
    <message>
      <source>Of kind tests: how many may fail; without: none</source>
      <translation>Bei tests: wie viele fehlschlagen dürfen; ohne: keiner</translation>
    </message>
    <message>
      <source>Of kind tests: how many of those that ran must pass</source>
      <translation>Bei tests: wie viele der gelaufenen bestehen müssen</translation>
    </message>
    <message>
      <source>Of kinds ci, tests and coverage: older evidence does not count</source>
      <translation>Bei ci, tests und coverage: ältere Belege zählen nicht</translation>
    </message>
    <message>
      <source>Of kinds tests and coverage: which tests; without: all</source>
      <translation>Bei tests und coverage: welche Tests; ohne: alle</translation>
    </message>
    <message>
      <source>Of mail: an address; may be repeated</source>
      <translation>Bei Mail: eine Adresse; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Of one of its parts</source>
      <translation>Eines seiner Teile</translation>
    </message>
    <message>
      <source>Of rows that name none</source>
      <translation>Für Zeilen, die nichts nennen</translation>
    </message>
    <message>
      <source>Of summary.md</source>
      <translation>Von summary.md</translation>
    </message>
    <message>
      <source>Of the interval of the shift, from 0.5 to 0.9999.</source>
      <translation>Des Intervalls der Verschiebung, von 0,5 bis 0,9999.</translation>
    </message>
    <message>
      <source>Of the ring</source>
      <translation>Des Rings</translation>
    </message>
    <message>
      <source>Of the series of the query at the same place; {{label}} is filled in</source>
      <translation>Für die Messreihen der Abfrage an derselben Stelle; {{label}} wird eingesetzt</translation>
    </message>
    <message>
      <source>Of the simulation; the same gives the same. Without: 1</source>
      <translation>Der Simulation; dasselbe ergibt dasselbe. Ohne: 1</translation>
    </message>
    <message>
      <source>Of the whole server, not of a job</source>
      <translation>Des ganzen Servers, nicht eines Jobs</translation>
    </message>
    <message>
      <source>Of this release; without: of all</source>
      <translation>Dieses Releases; ohne: aller</translation>
    </message>
    <message>
      <source>Of times without one</source>
      <translation>Für Zeiten ohne Zone</translation>
    </message>
    <message>
      <source>Of: %1</source>
      <translation>Von: %1</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Am</translation>
    </message>
    <message>
      <source>On %1.</source>
      <translation>Auf %1.</translation>
    </message>
    <message>
      <source>On another day: %1</source>
      <translation>An einem anderen Tag: %1</translation>
    </message>
    <message>
      <source>On hold: %1</source>
      <translation>Angehalten: %1</translation>
    </message>
    <message>
      <source>On time</source>
      <translation>Pünktlich</translation>
    </message>
    <message>
      <source>On time, releases by month</source>
      <translation>Pünktlich, Releases nach Monat</translation>
    </message>
    <message>
      <source>One file holds everything: plans, decisions and the whole history. Copies and other workspaces are in its menu in the sidebar.</source>
      <translation>Eine Datei enthält alles: Pläne, Entscheidungen und die ganze Geschichte. Kopien und andere Arbeitsbereiche stehen in ihrem Menü in der Seitenleiste.</translation>
    </message>
    <message>
      <source>One measurement alone cannot hold for a time</source>
      <translation>Eine einzelne Messung kann nicht eine Zeit lang halten</translation>
    </message>
    <message>
      <source>One query for canary and baseline</source>
      <translation>Eine Abfrage für Canary und Vergleichsbasis</translation>
    </message>
    <message>
      <source>Only %1 of %2 samples stand behind the value</source>
      <translation>Hinter dem Wert stehen nur %1 von %2 Messpunkten</translation>
    </message>
    <message>
      <source>Only a metric can be tried on the past.</source>
      <translation>Nur eine Metrik lässt sich an der Vergangenheit erproben.</translation>
    </message>
    <message>
      <source>Only a notice of scheduled maintenance has a reminder.</source>
      <translation>Nur eine Mitteilung über geplante Wartung hat eine Erinnerung.</translation>
    </message>
    <message>
      <source>Only a rehearsal</source>
      <translation>Nur eine Probe</translation>
    </message>
    <message>
      <source>Only alerts with</source>
      <translation>Nur Alarme mit</translation>
    </message>
    <message>
      <source>Only commits that change it count</source>
      <translation>Nur Commits, die ihn ändern, zählen</translation>
    </message>
    <message>
      <source>Only commits that change them count; commas between. Empty: all.</source>
      <translation>Nur Commits, die sie ändern, zählen; Kommas dazwischen. Leer: alle.</translation>
    </message>
    <message>
      <source>Only for this product; may be repeated</source>
      <translation>Nur für dieses Produkt; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Only for this product; may be repeated. Without: for all</source>
      <translation>Nur für dieses Produkt; darf mehrfach stehen. Ohne: für alle</translation>
    </message>
    <message>
      <source>Only for this product; without: for all</source>
      <translation>Nur für dieses Produkt; ohne: für alle</translation>
    </message>
    <message>
      <source>Only in this phase, by key or name; may be repeated</source>
      <translation>Nur in dieser Phase, nach Schlüssel oder Namen; mehrfach möglich</translation>
    </message>
    <message>
      <source>Only in this state; may be repeated</source>
      <translation>Nur in diesem Zustand; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Only of these; may be repeated</source>
      <translation>Nur von diesen; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Only of this one</source>
      <translation>Nur von dieser</translation>
    </message>
    <message>
      <source>Only of this product</source>
      <translation>Nur von diesem Produkt</translation>
    </message>
    <message>
      <source>Only of this product; may be repeated</source>
      <translation>Nur von diesem Produkt; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Only pipelines can be ended by force. Stop it politely, or end it at the server.</source>
      <translation>Nur Pipelines lassen sich erzwungen beenden. Halten Sie sie normal an, oder beenden Sie sie am Server.</translation>
    </message>
    <message>
      <source>Only says what stands against it; exit status 1 when something does</source>
      <translation>Sagt nur, was dagegen spricht; Rückgabewert 1, wenn es etwas gibt</translation>
    </message>
    <message>
      <source>Only says what would change; exit status 1 when it would make conflicts</source>
      <translation>Sagt nur, was sich ändern würde; Rückgabewert 1, wenn Konflikte entstünden</translation>
    </message>
    <message>
      <source>Only something that is done can be confirmed by hand.</source>
      <translation>Nur Erledigtes kann von Hand bestätigt werden.</translation>
    </message>
    <message>
      <source>Only there; may be repeated</source>
      <translation>Nur dort; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Only these; may be repeated</source>
      <translation>Nur diese; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Only those that are not well</source>
      <translation>Nur die, die nicht in Ordnung sind</translation>
    </message>
    <message>
      <source>Only those under way</source>
      <translation>Nur die laufenden</translation>
    </message>
    <message>
      <source>Only those with such a label, as service="shop"; may be repeated</source>
      <translation>Nur die mit einem solchen Label, etwa service="shop"; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Only those you coordinate, own something open in, or decide on</source>
      <translation>Nur die, die Sie koordinieren, in denen Ihnen etwas Offenes gehört oder über die Sie entscheiden</translation>
    </message>
    <message>
      <source>Only values like {{ product }} are filled in.</source>
      <translation>Nur Werte wie {{ product }} werden eingesetzt.</translation>
    </message>
    <message>
      <source>Only values like {{ release.version }} are filled in, no {% tags %}.</source>
      <translation>Nur Werte wie {{ release.version }} werden eingesetzt, keine {% Tags %}.</translation>
    </message>
    <message>
      <source>Only what failed, where the server can</source>
      <translation>Nur das Fehlgeschlagene, wo der Server das kann</translation>
    </message>
    <message>
      <source>Only when something stands in its way</source>
      <translation>Nur, wenn etwas im Weg steht</translation>
    </message>
    <message>
      <source>Only with something overdue or blocked</source>
      <translation>Nur mit Überfälligem oder Blockiertem</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open %1</source>
      <translation>Offen %1</translation>
    </message>
    <message>
      <source>Open %1 again</source>
      <translation>%1 wieder öffnen</translation>
    </message>
    <message>
      <source>Open again…</source>
      <translation>Wieder öffnen …</translation>
    </message>
    <message>
      <source>Open an incident</source>
      <translation>Vorfall eröffnen</translation>
    </message>
    <message>
      <source>Open an incident for this alert</source>
      <translation>Vorfall für diesen Alarm eröffnen</translation>
    </message>
    <message>
      <source>Open an incident…</source>
      <translation>Vorfall eröffnen …</translation>
    </message>
    <message>
      <source>Open checklist</source>
      <translation>Checkliste öffnen</translation>
    </message>
    <message>
      <source>Open in mail program</source>
      <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <source>Open incident</source>
      <translation>Vorfall eröffnen</translation>
    </message>
    <message>
      <source>Open incident…</source>
      <translation>Vorfall eröffnen …</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Es wieder öffnen</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Open release</source>
      <translation>Release öffnen</translation>
    </message>
    <message>
      <source>Open the incident “%1”, %2</source>
      <translation>Vorfall „%1“ eröffnen, %2</translation>
    </message>
    <message>
      <source>Open workspace</source>
      <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
      <source>Open workspace…</source>
      <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
      <source>Opened</source>
      <comment>incident</comment>
      <translation>Eröffnet</translation>
    </message>
    <message>
      <source>Opened again</source>
      <translation>Wieder eröffnet</translation>
    </message>
    <message>
      <source>Opens a closed release again; the reason is in the audit trail</source>
      <translation>Öffnet ein abgeschlossenes Release wieder; der Grund steht im Prüfprotokoll</translation>
    </message>
    <message>
      <source>Opens an incident and prints its id; an alert opens none while its last one is under way</source>
      <translation>Eröffnet einen Vorfall und gibt seine Id aus; ein Alarm eröffnet keinen, solange sein letzter noch läuft</translation>
    </message>
    <message>
      <source>Opens the command palette</source>
      <translation>Öffnet die Befehlspalette</translation>
    </message>
    <message>
      <source>Opens this workspace instead of the default one.</source>
      <translation>Öffnet diesen Arbeitsbereich statt des üblichen.</translation>
    </message>
    <message>
      <source>Operations</source>
      <translation>Betrieb</translation>
    </message>
    <message>
      <source>Or a token. Kept in the system's keyring, not in the workspace.</source>
      <translation>Oder ein Token. Im Schlüsselbund des Systems aufbewahrt, nicht im Arbeitsbereich.</translation>
    </message>
    <message>
      <source>Or begin with what you have</source>
      <translation>Oder beginnen Sie mit dem, was Sie haben</translation>
    </message>
    <message>
      <source>Other</source>
      <comment>purpose of a job</comment>
      <translation>Sonstiges</translation>
    </message>
    <message>
      <source>Other</source>
      <comment>section of a changelog</comment>
      <translation>Sonstiges</translation>
    </message>
    <message>
      <source>Other changes are hidden by the filter.</source>
      <translation>Der Filter verbirgt andere Änderungen.</translation>
    </message>
    <message>
      <source>Other items are hidden by the filter.</source>
      <translation>Andere Punkte sind vom Filter verborgen.</translation>
    </message>
    <message>
      <source>Others may open %1, so no secret is read from it. Run: chmod 600 %1</source>
      <translation>Andere dürfen %1 öffnen; daraus wird kein Geheimnis gelesen. Ausführen: chmod 600 %1</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Outliers</source>
      <translation>Ausreißer</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <source>Overdue %1</source>
      <translation>Überfällig %1</translation>
    </message>
    <message>
      <source>Overdue: it should have been given back by now</source>
      <translation>Überfällig: sollte schon zurückgegeben sein</translation>
    </message>
    <message>
      <source>Overridden by %1, %2, %3: %4</source>
      <translation>Ausnahme von %1, %2, %3: %4</translation>
    </message>
    <message>
      <source>Overridden by %1: %2</source>
      <translation>Ausnahme von %1: %2</translation>
    </message>
    <message>
      <source>Overridden; see the board</source>
      <translation>Mit Ausnahme; siehe die Tafel</translation>
    </message>
    <message>
      <source>Override</source>
      <translation>Ausnahme</translation>
    </message>
    <message>
      <source>Override the freeze “%1”</source>
      <translation>Ausnahme von der Sperre „%1“</translation>
    </message>
    <message>
      <source>Override the gate</source>
      <translation>Ausnahme vom Gate</translation>
    </message>
    <message>
      <source>Override the gate…</source>
      <translation>Ausnahme vom Gate …</translation>
    </message>
    <message>
      <source>Override “%1” until %2</source>
      <translation>Ausnahme von „%1“ bis %2</translation>
    </message>
    <message>
      <source>Override “%1”…</source>
      <translation>Ausnahme von „%1“ …</translation>
    </message>
    <message>
      <source>Override: %1</source>
      <translation>Übergangen: %1</translation>
    </message>
    <message>
      <source>Override: why may it go all the same? Recorded for ever, with your name.</source>
      <translation>Ausnahme: Warum darf es trotzdem los? Für immer aufgezeichnet, mit Namen.</translation>
    </message>
    <message>
      <source>Override: why may it go all the same? Recorded for ever.</source>
      <translation>Ausnahme: Warum darf es trotzdem los? Für immer aufgezeichnet.</translation>
    </message>
    <message>
      <source>Overrides</source>
      <translation>Ausnahmen</translation>
    </message>
    <message>
      <source>Override…</source>
      <translation>Ausnahme …</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Überblick</translation>
    </message>
    <message>
      <source>Own authority</source>
      <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Verantwortlich</translation>
    </message>
    <message>
      <source>Owner of the product</source>
      <translation>Verantwortlich für das Produkt</translation>
    </message>
    <message>
      <source>PANEL</source>
      <translation>PANEL</translation>
    </message>
    <message>
      <source>PASSED</source>
      <translation>BESTANDEN</translation>
    </message>
    <message>
      <source>PDF, A4…</source>
      <translation>PDF, A4 …</translation>
    </message>
    <message>
      <source>PDF, Letter…</source>
      <translation>PDF, Letter …</translation>
    </message>
    <message>
      <source>PEM file of a client certificate</source>
      <translation>PEM-Datei eines Client-Zertifikats</translation>
    </message>
    <message>
      <source>PEM file of an authority of your own</source>
      <translation>PEM-Datei einer eigenen Zertifizierungsstelle</translation>
    </message>
    <message>
      <source>PEM file of its key; without: it stands in the certificate's</source>
      <translation>PEM-Datei des Schlüssels dazu; ohne: Er steht in der des Zertifikats</translation>
    </message>
    <message>
      <source>PEM file of the authority that signed the server's certificate; empty: the system's.</source>
      <translation>PEM-Datei der Stelle, die das Zertifikat des Servers ausgestellt hat; leer: die des Systems.</translation>
    </message>
    <message>
      <source>PEM file that is shown to a server that asks for one.</source>
      <translation>PEM-Datei, die einem Server gezeigt wird, der eine verlangt.</translation>
    </message>
    <message>
      <source>PEM file; empty: it stands in the certificate's. A passphrase is the secret.</source>
      <translation>PEM-Datei; leer: Er steht in der des Zertifikats. Eine Passphrase ist das Geheimnis.</translation>
    </message>
    <message>
      <source>PERHAPS CAUSED BY</source>
      <translation>VIELLEICHT VERURSACHT DURCH</translation>
    </message>
    <message>
      <source>PERSON</source>
      <translation>PERSON</translation>
    </message>
    <message>
      <source>PHASE</source>
      <translation>PHASE</translation>
    </message>
    <message>
      <source>PHASES</source>
      <translation>PHASEN</translation>
    </message>
    <message>
      <source>PLANNED</source>
      <translation>GEPLANT</translation>
    </message>
    <message>
      <source>PRODUCT</source>
      <translation>PRODUKT</translation>
    </message>
    <message>
      <source>PRODUCTS</source>
      <translation>PRODUKTE</translation>
    </message>
    <message>
      <source>PURPOSE</source>
      <translation>ZWECK</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <translation>Seite %1 von %2</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Pages and settings</source>
      <translation>Seiten und Einstellungen</translation>
    </message>
    <message>
      <source>Panel</source>
      <translation>Panel</translation>
    </message>
    <message>
      <source>Panels</source>
      <translation>Panels</translation>
    </message>
    <message>
      <source>Panels and criteria name it so.</source>
      <translation>So nennen sie Panels und Kriterien.</translation>
    </message>
    <message>
      <source>Parameter</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <source>Parameter “%1” cannot be “%2”. It may be: %3.</source>
      <translation>Parameter „%1“ kann nicht „%2“ sein. Möglich: %3.</translation>
    </message>
    <message>
      <source>Parameter “%1” is needed.</source>
      <translation>Parameter „%1“ wird gebraucht.</translation>
    </message>
    <message>
      <source>Parameter “%1” must be a number.</source>
      <translation>Parameter „%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
      <source>Parameter “%1” must be true or false.</source>
      <translation>Parameter „%1“ muss true oder false sein.</translation>
    </message>
    <message>
      <source>Parameter “%1” must match “%2”.</source>
      <translation>Parameter „%1“ muss zu „%2“ passen.</translation>
    </message>
    <message>
      <source>Parameter “%1” needs the value “%2”, which is not set.</source>
      <translation>Parameter „%1“ braucht den Wert „%2“, der nicht gesetzt ist.</translation>
    </message>
    <message>
      <source>Parameter “%1”: there is no value “%2”. There are: %3.</source>
      <translation>Parameter „%1“: Einen Wert „%2“ gibt es nicht. Es gibt: %3.</translation>
    </message>
    <message>
      <source>Parameter “%1”: “%2” is no template. %3</source>
      <translation>Parameter „%1“: „%2“ ist keine Vorlage. %3</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <source>Parameters are declared in .circleci/config.yml, which the server does not show. Undeclared ones are refused.</source>
      <translation>Parameter stehen in .circleci/config.yml, was der Server nicht zeigt. Nicht erklärte werden abgelehnt.</translation>
    </message>
    <message>
      <source>Parameters, one a line</source>
      <translation>Parameter, je Zeile einer</translation>
    </message>
    <message>
      <source>Part of this cannot be overridden by anybody; settle that first.</source>
      <translation>Für einen Teil davon gibt es keine Ausnahme; das muss zuerst geklärt sein.</translation>
    </message>
    <message>
      <source>Parts of the program are missing. Install Slipway again. %1</source>
      <translation>Teile des Programms fehlen. Installieren Sie Slipway neu. %1</translation>
    </message>
    <message>
      <source>Parts of the release</source>
      <translation>Teile des Releases</translation>
    </message>
    <message>
      <source>Parts of the run</source>
      <translation>Teile des Laufs</translation>
    </message>
    <message>
      <source>Pass over…</source>
      <translation>Übergehen …</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>Bestanden</translation>
    </message>
    <message>
      <source>Passed over by %1 and %2: %3</source>
      <translation>Übergangen von %1 und %2: %3</translation>
    </message>
    <message>
      <source>Passes after so many in a row</source>
      <translation>Besteht nach so vielen in Folge</translation>
    </message>
    <message>
      <source>Passes after, in a row</source>
      <translation>Besteht nach, in Folge</translation>
    </message>
    <message>
      <source>Passes once so many in a row have passed; 0: does not matter.</source>
      <translation>Besteht, sobald so viele in Folge bestanden sind; 0: spielt keine Rolle.</translation>
    </message>
    <message>
      <source>Passing over a failed job needs a second person who agrees.</source>
      <translation>Über einen fehlgeschlagenen Job hinwegzugehen braucht eine zweite Person, die zustimmt.</translation>
    </message>
    <message>
      <source>Passing, at least</source>
      <translation>Bestanden, mindestens</translation>
    </message>
    <message>
      <source>Passing, at least, in percent</source>
      <translation>Bestanden, mindestens, in Prozent</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Paste a Markdown task list</source>
      <translation>Markdown-Aufgabenliste einfügen</translation>
    </message>
    <message>
      <source>Paste a task list</source>
      <translation>Aufgabenliste einfügen</translation>
    </message>
    <message>
      <source>Paste list</source>
      <translation>Liste einfügen</translation>
    </message>
    <message>
      <source>Path of a file, or of a folder whose files are read.</source>
      <translation>Pfad einer Datei oder eines Ordners, dessen Dateien gelesen werden.</translation>
    </message>
    <message>
      <source>Path of an .ics file</source>
      <translation>Pfad einer .ics-Datei</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausieren</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>People and roles</source>
      <translation>Personen und Rollen</translation>
    </message>
    <message>
      <source>People and roles…</source>
      <translation>Personen und Rollen …</translation>
    </message>
    <message>
      <source>People own checklist items and give sign-offs. Their roles say which.</source>
      <translation>Personen sind für Punkte der Checkliste verantwortlich und geben Freigaben. Ihre Rollen sagen, welche.</translation>
    </message>
    <message>
      <source>Percent, 0 to 100</source>
      <translation>Prozent, 0 bis 100</translation>
    </message>
    <message>
      <source>Perhaps caused by</source>
      <translation>Vielleicht verursacht durch</translation>
    </message>
    <message>
      <source>Perhaps not started</source>
      <translation>Vielleicht nicht gestartet</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Permission</source>
      <translation>Berechtigung</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Phase</source>
      <translation>Phase</translation>
    </message>
    <message>
      <source>Phase, item, criterion, sign-off</source>
      <translation>Phase, Punkt, Kriterium, Freigabe</translation>
    </message>
    <message>
      <source>Phases</source>
      <translation>Phasen</translation>
    </message>
    <message>
      <source>Phases renamed: %1</source>
      <translation>Umbenannte Phasen: %1</translation>
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation>Bilder (*.png)</translation>
    </message>
    <message>
      <source>Pipelines</source>
      <translation>Pipelines</translation>
    </message>
    <message>
      <source>Pixels per unit, 0.5 to 4.</source>
      <translation>Pixel je Einheit, 0.5 bis 4.</translation>
    </message>
    <message>
      <source>Place in the list</source>
      <translation>Stelle in der Liste</translation>
    </message>
    <message>
      <source>Places a release into an environment; asks gate, freezes, booking and lease</source>
      <translation>Rollt ein Release in eine Umgebung aus; fragt Gate, Sperren, Buchung und Belegung</translation>
    </message>
    <message>
      <source>Plain http</source>
      <translation>Einfaches http</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Plan against what happened</source>
      <translation>Plan und was geschah</translation>
    </message>
    <message>
      <source>Plan and course</source>
      <translation>Plan und Verlauf</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>Planned last</source>
      <translation>Zuletzt geplant</translation>
    </message>
    <message>
      <source>Planned or begun</source>
      <translation>Geplant oder begonnen</translation>
    </message>
    <message>
      <source>Planned: %1</source>
      <translation>Geplant: %1</translation>
    </message>
    <message>
      <source>Plans, runs and reviews software releases.</source>
      <translation>Plant, steuert und wertet Software-Releases aus.</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>Point of no return</source>
      <translation>Punkt ohne Wiederkehr</translation>
    </message>
    <message>
      <source>Possible now: %1.</source>
      <translation>Jetzt möglich: %1.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Previous error</source>
      <translation>Vorheriger Fehler</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>Vorheriger Treffer</translation>
    </message>
    <message>
      <source>Previous match (Shift+F3)</source>
      <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
      <source>Prints one JSON document on standard output, nothing else</source>
      <translation>Gibt ein JSON-Dokument auf der Standardausgabe aus, sonst nichts</translation>
    </message>
    <message>
      <source>Prints the log as it grows</source>
      <translation>Gibt das wachsende Protokoll aus</translation>
    </message>
    <message>
      <source>Prints the log of a run</source>
      <translation>Gibt das Protokoll eines Laufs aus</translation>
    </message>
    <message>
      <source>Prints the manifest: commits, digests and configuration of what is shipped</source>
      <translation>Gibt das Manifest aus: Commits, Prüfsummen und Konfiguration dessen, was ausgeliefert wird</translation>
    </message>
    <message>
      <source>Prints the script for %1</source>
      <translation>Gibt das Skript für %1 aus</translation>
    </message>
    <message>
      <source>Probably not started: the server has no run of it. Start it again if you like.</source>
      <translation>Wahrscheinlich nicht gestartet: Der Server hat keinen Lauf dazu. Bei Bedarf erneut starten.</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Probleme</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Product or team</source>
      <translation>Produkt oder Team</translation>
    </message>
    <message>
      <source>Product owner</source>
      <translation>Produktverantwortung</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkte</translation>
    </message>
    <message>
      <source>Products added: %1. Releases: %2 added, %3 updated, %4 unchanged. Rows without a date: %5.</source>
      <translation>Produkte hinzugefügt: %1. Releases: %2 hinzugefügt, %3 aktualisiert, %4 unverändert. Zeilen ohne Datum: %5.</translation>
    </message>
    <message>
      <source>Products; none checked: all</source>
      <translation>Produkte; keines angekreuzt: alle</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Progress of the export</source>
      <translation>Fortschritt des Exports</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <source>Projects</source>
      <translation>Projekte</translation>
    </message>
    <message>
      <source>Prometheus, Thanos, Mimir, VictoriaMetrics</source>
      <translation>Prometheus, Thanos, Mimir, VictoriaMetrics</translation>
    </message>
    <message>
      <source>Promised</source>
      <translation>Zugesagt</translation>
    </message>
    <message>
      <source>Promised is the date of when a release left the draft. On time: on that day or before.</source>
      <translation>Zugesagt ist der Termin, als ein Release den Entwurf verließ. Pünktlich: an diesem Tag oder früher.</translation>
    </message>
    <message>
      <source>Proposed is the newest deployment to the same environment before the incident. What you confirm counts in the change fail rate and the recovery time.</source>
      <translation>Vorgeschlagen ist die neueste Auslieferung in dieselbe Umgebung vor dem Vorfall. Was Sie bestätigen, zählt in der Fehlerquote von Änderungen und in der Wiederherstellungszeit.</translation>
    </message>
    <message>
      <source>Proposed is the newest deployment to the same environment that ended at most %1 before the incident began. It counts once a person has confirmed it.</source>
      <translation>Vorgeschlagen ist die neueste Auslieferung in dieselbe Umgebung, die höchstens %1 vor Beginn des Vorfalls endete. Sie zählt, sobald eine Person sie bestätigt hat.</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Veröffentlichen</translation>
    </message>
    <message>
      <source>Publish the notes of %1 to “%2”</source>
      <translation>Release Notes von %1 auf „%2“ veröffentlichen</translation>
    </message>
    <message>
      <source>Published to: %1</source>
      <translation>Veröffentlicht auf: %1</translation>
    </message>
    <message>
      <source>Pulls the cord: nothing of the release is started or deployed</source>
      <translation>Zieht die Notbremse: Nichts von dem Release wird gestartet oder ausgerollt</translation>
    </message>
    <message>
      <source>Put the notes in front of a changelog</source>
      <translation>Release Notes an den Anfang eines Changelogs setzen</translation>
    </message>
    <message>
      <source>Put them in front of this changelog, once</source>
      <translation>Setzt sie einmal an den Anfang dieses Changelogs</translation>
    </message>
    <message>
      <source>Puts a copy in the place of the workspace; what was there is kept beside it</source>
      <translation>Setzt eine Kopie an die Stelle des Arbeitsbereichs; was dort stand, bleibt daneben</translation>
    </message>
    <message>
      <source>Q%1 %2</source>
      <translation>Q%1 %2</translation>
    </message>
    <message>
      <source>QA lead</source>
      <translation>QA-Leitung</translation>
    </message>
    <message>
      <source>QUERIES</source>
      <translation>ABFRAGEN</translation>
    </message>
    <message>
      <source>Queries</source>
      <translation>Abfragen</translation>
    </message>
    <message>
      <source>Query</source>
      <translation>Abfrage</translation>
    </message>
    <message>
      <source>Query of the baseline</source>
      <translation>Abfrage der Vergleichsbasis</translation>
    </message>
    <message>
      <source>Query that counts what stands behind the value</source>
      <translation>Abfrage, die zählt, was hinter dem Wert steht</translation>
    </message>
    <message>
      <source>Queued</source>
      <translation>In der Warteschlange</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>REACHED</source>
      <translation>ERREICHT</translation>
    </message>
    <message>
      <source>REASON</source>
      <translation>GRUND</translation>
    </message>
    <message>
      <source>RECIPIENTS</source>
      <translation>EMPFÄNGER</translation>
    </message>
    <message>
      <source>REGION</source>
      <translation>REGION</translation>
    </message>
    <message>
      <source>RELEASE</source>
      <translation>RELEASE</translation>
    </message>
    <message>
      <source>REMARK</source>
      <translation>BEMERKUNG</translation>
    </message>
    <message>
      <source>REPOSITORY</source>
      <translation>REPOSITORY</translation>
    </message>
    <message>
      <source>RING</source>
      <translation>RING</translation>
    </message>
    <message>
      <source>ROLE</source>
      <translation>ROLLE</translation>
    </message>
    <message>
      <source>ROLES</source>
      <translation>ROLLEN</translation>
    </message>
    <message>
      <source>RULE</source>
      <translation>REGEL</translation>
    </message>
    <message>
      <source>RUN</source>
      <translation>LAUF</translation>
    </message>
    <message>
      <source>Rate limit</source>
      <translation>Anfragegrenze</translation>
    </message>
    <message>
      <source>Reached</source>
      <translation>Erreicht</translation>
    </message>
    <message>
      <source>Reached now</source>
      <translation>Jetzt erreicht</translation>
    </message>
    <message>
      <source>Read from %1</source>
      <translation>Gelesen aus %1</translation>
    </message>
    <message>
      <source>Read in the browser</source>
      <translation>Im Browser lesen</translation>
    </message>
    <message>
      <source>Read-only: the file or its folder may not be written</source>
      <translation>Nur lesen: In die Datei oder ihren Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
      <source>Readers' time zone</source>
      <translation>Zeitzone der Leser</translation>
    </message>
    <message>
      <source>Reading %1</source>
      <translation>%1 wird gelesen</translation>
    </message>
    <message>
      <source>Reading every entity and every link of the audit chain …</source>
      <translation>Jeder Eintrag und jedes Glied der Prüfkette wird gelesen …</translation>
    </message>
    <message>
      <source>Reading the history was cancelled.</source>
      <translation>Das Lesen der Geschichte wurde abgebrochen.</translation>
    </message>
    <message>
      <source>Reads JUnit XML, TAP, coverage or load test reports; files of one call belong together</source>
      <translation>Liest JUnit-XML, TAP, Abdeckungs- oder Lasttestberichte; Dateien eines Aufrufs gehören zusammen</translation>
    </message>
    <message>
      <source>Reads a Markdown task list; the same file again updates and does not double</source>
      <translation>Liest eine Markdown-Aufgabenliste; dieselbe Datei noch einmal aktualisiert und verdoppelt nicht</translation>
    </message>
    <message>
      <source>Reads iCalendar; what says freeze, blackout, moratorium or no deploy, in its category or name, becomes a freeze window; a code or feature freeze is a milestone and stays an event, and so does one shorter than two hours whose category does not say so. The same file again updates</source>
      <translation>Liest iCalendar; was in Kategorie oder Name Freeze, Blackout, Moratorium oder Deploy-Verbot sagt, wird zur Sperrzeit; ein Code- oder Feature-Freeze ist ein Meilenstein und bleibt ein Termin, ebenso einer unter zwei Stunden, dessen Kategorie es nicht sagt. Dieselbe Datei noch einmal aktualisiert</translation>
    </message>
    <message>
      <source>Reads releases from CSV or JSON; the same table again updates and does not double</source>
      <translation>Liest Releases aus CSV oder JSON; dieselbe Tabelle noch einmal aktualisiert und verdoppelt nicht</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reason (needed to reject)</source>
      <translation>Grund (zum Ablehnen nötig)</translation>
    </message>
    <message>
      <source>Reason for being away</source>
      <translation>Grund der Abwesenheit</translation>
    </message>
    <message>
      <source>Reason of the override</source>
      <translation>Grund der Ausnahme</translation>
    </message>
    <message>
      <source>Reason; it is kept with the release</source>
      <translation>Grund; er wird beim Release aufbewahrt</translation>
    </message>
    <message>
      <source>Recent places</source>
      <translation>Zuletzt besucht</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Eintragen</translation>
    </message>
    <message>
      <source>Record a deployment by hand</source>
      <translation>Auslieferung von Hand eintragen</translation>
    </message>
    <message>
      <source>Record a deployment by hand…</source>
      <translation>Auslieferung von Hand eintragen …</translation>
    </message>
    <message>
      <source>Record by hand…</source>
      <translation>Von Hand eintragen …</translation>
    </message>
    <message>
      <source>Record that %1 was deployed to %2</source>
      <translation>Festhalten, dass %1 nach %2 ausgerollt wurde</translation>
    </message>
    <message>
      <source>Record that %1 was rolled back in %2</source>
      <translation>Festhalten, dass %1 in %2 zurückgerollt wurde</translation>
    </message>
    <message>
      <source>Recorded for ever with your name</source>
      <translation>Für immer mit Ihrem Namen festgehalten</translation>
    </message>
    <message>
      <source>Recorded with your name</source>
      <translation>Mit Ihrem Namen festgehalten</translation>
    </message>
    <message>
      <source>Recovery</source>
      <translation>Wiederherstellung</translation>
    </message>
    <message>
      <source>Recovery time, median</source>
      <translation>Wiederherstellungszeit, Median</translation>
    </message>
    <message>
      <source>Recurrence rule</source>
      <translation>Wiederholungsregel</translation>
    </message>
    <message>
      <source>Recurring schedules that create releases</source>
      <translation>Wiederkehrende Terminpläne, die Releases anlegen</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Redo: %1</source>
      <translation>Wiederholen: %1</translation>
    </message>
    <message>
      <source>References</source>
      <translation>Verweise</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Aktualisieren</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Refuse the late change “%1”</source>
      <translation>Späte Änderung „%1“ ablehnen</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Refuses a late change</source>
      <translation>Lehnt eine späte Änderung ab</translation>
    </message>
    <message>
      <source>Refuse…</source>
      <translation>Ablehnen …</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
      <source>Regular expression (Alt+R)</source>
      <translation>Regulärer Ausdruck (Alt+R)</translation>
    </message>
    <message>
      <source>Rehearsal of %1</source>
      <translation>Probe von %1</translation>
    </message>
    <message>
      <source>Rehearsal of the cut-over</source>
      <translation>Probe der Umstellung</translation>
    </message>
    <message>
      <source>Rehearse the cut-over</source>
      <translation>Die Umstellung proben</translation>
    </message>
    <message>
      <source>Rehearse the release…</source>
      <translation>Release proben …</translation>
    </message>
    <message>
      <source>Rehearsed in the last</source>
      <translation>Geprobt in den letzten</translation>
    </message>
    <message>
      <source>Rehearsed on</source>
      <translation>Geprobt auf</translation>
    </message>
    <message>
      <source>Rehearsed: %1</source>
      <translation>Geprobt: %1</translation>
    </message>
    <message>
      <source>Rehearse…</source>
      <translation>Proben …</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Rejected.</source>
      <translation>Abgelehnt.</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Release</translation>
    </message>
    <message>
      <source>Release archives (*.slipway-archive)</source>
      <translation>Release-Archive (*.slipway-archive)</translation>
    </message>
    <message>
      <source>Release archives (*.slipway-archive);;All files (*)</source>
      <translation>Release-Archive (*.slipway-archive);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Release at the left</source>
      <translation>Release links</translation>
    </message>
    <message>
      <source>Release at the right</source>
      <translation>Release rechts</translation>
    </message>
    <message>
      <source>Release coordinator</source>
      <translation>Release-Koordination</translation>
    </message>
    <message>
      <source>Release notes</source>
      <translation>Release Notes</translation>
    </message>
    <message>
      <source>Release notes are on their way to a server.</source>
      <translation>Release Notes sind auf dem Weg zu einem Server.</translation>
    </message>
    <message>
      <source>Release notes are written as Markdown (.md) or HTML (.html), not as .%1.</source>
      <translation>Release Notes werden als Markdown (.md) oder HTML (.html) geschrieben, nicht als .%1.</translation>
    </message>
    <message>
      <source>Release notes in Markdown, for: %1</source>
      <translation>Release Notes in Markdown, für: %1</translation>
    </message>
    <message>
      <source>Release or environment</source>
      <translation>Release oder Umgebung</translation>
    </message>
    <message>
      <source>Release trains</source>
      <translation>Release-Züge</translation>
    </message>
    <message>
      <source>Release, item, person, setting or action</source>
      <translation>Release, Punkt, Person, Einstellung oder Aktion</translation>
    </message>
    <message>
      <source>Released</source>
      <translation>Ausgeliefert</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>Releases</translation>
    </message>
    <message>
      <source>Releases against their first promised date</source>
      <translation>Releases gegen ihren ersten zugesagten Termin</translation>
    </message>
    <message>
      <source>Releases as CSV…</source>
      <translation>Releases als CSV …</translation>
    </message>
    <message>
      <source>Releases in four classes of about as many, by their commits, or by their checklist items where no commits are known. Failed: a deployment of it caused an incident or was rolled back.</source>
      <translation>Releases in vier etwa gleich großen Klassen, nach ihren Commits, oder nach ihren Punkten der Checkliste, wo keine Commits bekannt sind. Fehlgeschlagen: Eine Auslieferung davon verursachte einen Vorfall oder wurde zurückgerollt.</translation>
    </message>
    <message>
      <source>Releases of the past</source>
      <translation>Frühere Releases</translation>
    </message>
    <message>
      <source>Releases ship there; it cannot be removed.</source>
      <translation>Releases werden dorthin ausgeliefert; sie kann nicht entfernt werden.</translation>
    </message>
    <message>
      <source>Releases that must ship before</source>
      <translation>Releases, die vorher ausgeliefert sein müssen</translation>
    </message>
    <message>
      <source>Releases, freeze windows and imported events, for other calendar programs.</source>
      <translation>Releases, Sperrfenster und importierte Ereignisse, für andere Kalenderprogramme.</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Anmerkungen</translation>
    </message>
    <message>
      <source>Reminder: %1</source>
      <translation>Erinnerung: %1</translation>
    </message>
    <message>
      <source>Reminders sent: %1</source>
      <translation>Gesendete Erinnerungen: %1</translation>
    </message>
    <message>
      <source>Remote</source>
      <translation>Gegenstelle</translation>
    </message>
    <message>
      <source>Remote: %1, branch: %2</source>
      <translation>Gegenstelle: %1, Branch: %2</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>%1 entfernen</translation>
    </message>
    <message>
      <source>Remove %1 items</source>
      <translation>%1 Punkte entfernen</translation>
    </message>
    <message>
      <source>Remove a booking</source>
      <translation>Buchung entfernen</translation>
    </message>
    <message>
      <source>Remove a freeze that is in force?</source>
      <translation>Ein geltendes Sperrfenster entfernen?</translation>
    </message>
    <message>
      <source>Remove a freeze that is over?</source>
      <translation>Ein vergangenes Sperrfenster entfernen?</translation>
    </message>
    <message>
      <source>Remove criterion</source>
      <translation>Kriterium entfernen</translation>
    </message>
    <message>
      <source>Remove evidence</source>
      <translation>Nachweis entfernen</translation>
    </message>
    <message>
      <source>Remove freeze window</source>
      <translation>Sperrfenster entfernen</translation>
    </message>
    <message>
      <source>Remove from the release</source>
      <translation>Aus dem Release entfernen</translation>
    </message>
    <message>
      <source>Remove gate</source>
      <translation>Gate entfernen</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove item</source>
      <translation>Punkt entfernen</translation>
    </message>
    <message>
      <source>Remove job</source>
      <translation>Job entfernen</translation>
    </message>
    <message>
      <source>Remove milestone</source>
      <translation>Meilenstein entfernen</translation>
    </message>
    <message>
      <source>Remove phase</source>
      <translation>Phase entfernen</translation>
    </message>
    <message>
      <source>Remove ring %1</source>
      <translation>Ring %1 entfernen</translation>
    </message>
    <message>
      <source>Remove sign-off</source>
      <translation>Freigabe entfernen</translation>
    </message>
    <message>
      <source>Remove step</source>
      <translation>Schritt entfernen</translation>
    </message>
    <message>
      <source>Remove the CI connection “%1”</source>
      <translation>CI-Verbindung „%1“ entfernen</translation>
    </message>
    <message>
      <source>Remove the action item “%1”</source>
      <translation>Maßnahme „%1“ entfernen</translation>
    </message>
    <message>
      <source>Remove the channel “%1”</source>
      <translation>Kanal „%1“ entfernen</translation>
    </message>
    <message>
      <source>Remove the criterion</source>
      <translation>Kriterium entfernen</translation>
    </message>
    <message>
      <source>Remove the criterion “%1”</source>
      <translation>Kriterium „%1“ entfernen</translation>
    </message>
    <message>
      <source>Remove the evidence %1</source>
      <translation>Nachweis %1 entfernen</translation>
    </message>
    <message>
      <source>Remove the job “%1”</source>
      <translation>Job „%1“ entfernen</translation>
    </message>
    <message>
      <source>Remove the lesson “%1”</source>
      <translation>Lehre „%1“ entfernen</translation>
    </message>
    <message>
      <source>Remove the milestone %1</source>
      <translation>Meilenstein %1 entfernen</translation>
    </message>
    <message>
      <source>Remove the monitoring connection “%1”</source>
      <translation>Monitoring-Verbindung „%1“ entfernen</translation>
    </message>
    <message>
      <source>Remove the panel</source>
      <translation>Panel entfernen</translation>
    </message>
    <message>
      <source>Remove the panel “%1”</source>
      <translation>Panel „%1“ entfernen</translation>
    </message>
    <message>
      <source>Remove the phase %1</source>
      <translation>Phase %1 entfernen</translation>
    </message>
    <message>
      <source>Remove the release</source>
      <translation>Release entfernen</translation>
    </message>
    <message>
      <source>Remove the step “%1” from the runbook</source>
      <translation>Den Schritt „%1“ aus dem Ablaufplan nehmen</translation>
    </message>
    <message>
      <source>Remove the tests “%1”</source>
      <translation>Tests „%1“ entfernen</translation>
    </message>
    <message>
      <source>Remove this query</source>
      <translation>Diese Abfrage entfernen</translation>
    </message>
    <message>
      <source>Remove this threshold</source>
      <translation>Diese Schwelle entfernen</translation>
    </message>
    <message>
      <source>Remove “%1”</source>
      <translation>„%1“ entfernen</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Entfernt</translation>
    </message>
    <message>
      <source>Removed</source>
      <comment>section of a changelog</comment>
      <translation>Entfernt</translation>
    </message>
    <message>
      <source>Removed %1</source>
      <translation>%1 entfernt</translation>
    </message>
    <message>
      <source>Removed the absence</source>
      <translation>Abwesenheit entfernt</translation>
    </message>
    <message>
      <source>Removed “%1”</source>
      <translation>„%1“ entfernt</translation>
    </message>
    <message>
      <source>Removed: %1</source>
      <translation>Entfernt: %1</translation>
    </message>
    <message>
      <source>Removes a channel; what was told through it stays</source>
      <translation>Entfernt einen Kanal; was darüber mitgeteilt wurde, bleibt</translation>
    </message>
    <message>
      <source>Removes a connection; its runs stay</source>
      <translation>Entfernt eine Verbindung; ihre Läufe bleiben</translation>
    </message>
    <message>
      <source>Removes a connection; what it told stays</source>
      <translation>Entfernt eine Verbindung; was sie geliefert hat, bleibt</translation>
    </message>
    <message>
      <source>Removes a criterion</source>
      <translation>Entfernt ein Kriterium</translation>
    </message>
    <message>
      <source>Removes a freeze window; one that has begun only by who may override it, and with a reason</source>
      <translation>Entfernt ein Sperrfenster; eines, das begonnen hat, nur durch jemanden, der eine Ausnahme machen darf, und mit Begründung</translation>
    </message>
    <message>
      <source>Removes a lesson</source>
      <translation>Entfernt eine Lehre</translation>
    </message>
    <message>
      <source>Removes a milestone that no date follows</source>
      <translation>Entfernt einen Meilenstein, dem kein Termin folgt</translation>
    </message>
    <message>
      <source>Removes a person</source>
      <translation>Entfernt eine Person</translation>
    </message>
    <message>
      <source>Removes a phase that nothing belongs to</source>
      <translation>Entfernt eine Phase, zu der nichts gehört</translation>
    </message>
    <message>
      <source>Removes a product without releases</source>
      <translation>Entfernt ein Produkt ohne Releases</translation>
    </message>
    <message>
      <source>Removes a template; releases made from it stay</source>
      <translation>Entfernt eine Vorlage; daraus gemachte Releases bleiben</translation>
    </message>
    <message>
      <source>Removes an absence</source>
      <translation>Entfernt eine Abwesenheit</translation>
    </message>
    <message>
      <source>Removes an action item</source>
      <translation>Entfernt eine Maßnahme</translation>
    </message>
    <message>
      <source>Removes an environment nothing ships to</source>
      <translation>Entfernt eine Umgebung, in die nichts ausgeliefert wird</translation>
    </message>
    <message>
      <source>Removes an item and what is nested under it</source>
      <translation>Entfernt einen Punkt und was darunter verschachtelt ist</translation>
    </message>
    <message>
      <source>Removes evidence</source>
      <translation>Entfernt einen Nachweis</translation>
    </message>
    <message>
      <source>Removes one that never began</source>
      <translation>Entfernt eines, das nie begonnen hat</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <source>Renders the pages as pictures into the folder and exits.</source>
      <translation>Zeichnet die Seiten als Bilder in den Ordner und endet.</translation>
    </message>
    <message>
      <source>Renders this page only.</source>
      <translation>Zeichnet nur diese Seite.</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Wieder eröffnen</translation>
    </message>
    <message>
      <source>Reopen the incident “%1”</source>
      <translation>Vorfall „%1“ wieder eröffnen</translation>
    </message>
    <message>
      <source>Reopen…</source>
      <translation>Wieder eröffnen …</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report of %1</source>
      <translation>Bericht zu %1</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Berichte</translation>
    </message>
    <message>
      <source>Reports and lessons</source>
      <translation>Berichte und Lehren</translation>
    </message>
    <message>
      <source>Reports are made with another %1</source>
      <translation>Berichte werden mit einer anderen Vorlage %1 erstellt</translation>
    </message>
    <message>
      <source>Reports are made with it from now on.</source>
      <translation>Berichte werden ab jetzt damit erstellt.</translation>
    </message>
    <message>
      <source>Reports are made with the program's %1</source>
      <translation>Berichte werden mit der Vorlage %1 des Programms erstellt</translation>
    </message>
    <message>
      <source>Reports are made with the program's own again.</source>
      <translation>Berichte werden wieder mit der Vorlage des Programms erstellt.</translation>
    </message>
    <message>
      <source>Repositories cannot be read here.</source>
      <translation>Repositorys können hier nicht gelesen werden.</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Repository</translation>
    </message>
    <message>
      <source>Repository: %1</source>
      <translation>Repository: %1</translation>
    </message>
    <message>
      <source>Require</source>
      <translation>Verlangen</translation>
    </message>
    <message>
      <source>Require a role</source>
      <translation>Rolle verlangen</translation>
    </message>
    <message>
      <source>Require the decision of a role, and the gate stays shut until it approves the content as it is.</source>
      <translation>Verlangen Sie die Entscheidung einer Rolle, und das Gate bleibt zu, bis sie dem Inhalt zustimmt, wie er ist.</translation>
    </message>
    <message>
      <source>Require the sign-off %1</source>
      <translation>Freigabe %1 verlangen</translation>
    </message>
    <message>
      <source>Required</source>
      <translation>Nötig</translation>
    </message>
    <message>
      <source>Required items that are done</source>
      <translation>Erledigte Pflichtpunkte</translation>
    </message>
    <message>
      <source>Required: blocks the gate</source>
      <translation>Nötig: blockiert das Gate</translation>
    </message>
    <message>
      <source>Required: the phase cannot end without it</source>
      <translation>Erforderlich: Ohne ihn endet die Phase nicht</translation>
    </message>
    <message>
      <source>Required: the release cannot be closed without it</source>
      <translation>Pflicht: ohne dies lässt sich das Release nicht abschließen</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Behoben</translation>
    </message>
    <message>
      <source>Resolved…</source>
      <translation>Behoben …</translation>
    </message>
    <message>
      <source>Restore %1 from an archive</source>
      <translation>%1 aus einem Archiv wiederherstellen</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
      <source>Restore a backup here…</source>
      <translation>Sicherung hier zurückspielen …</translation>
    </message>
    <message>
      <source>Restore a backup: slipwayctl workspace restore FILE.</source>
      <translation>Spielen Sie eine Sicherung zurück: slipwayctl workspace restore DATEI.</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>Sicherung zurückspielen …</translation>
    </message>
    <message>
      <source>Restore a release from an archive</source>
      <translation>Ein Release aus einem Archiv wiederherstellen</translation>
    </message>
    <message>
      <source>Restore a release from an archive…</source>
      <translation>Release aus einem Archiv wiederherstellen…</translation>
    </message>
    <message>
      <source>Restored %1 from %2</source>
      <translation>%1 aus %2 wiederhergestellt</translation>
    </message>
    <message>
      <source>Restored: %1 rows; %2 things it names were here already.</source>
      <translation>Wiederhergestellt: %1 Zeilen; %2 darin genannte Einträge waren schon hier.</translation>
    </message>
    <message>
      <source>Restoring %1</source>
      <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Result not known</source>
      <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
      <source>Results of tests of a release</source>
      <translation>Testergebnisse eines Releases</translation>
    </message>
    <message>
      <source>Retitled: %1</source>
      <translation>Umbenannt: %1</translation>
    </message>
    <message>
      <source>Return begins the next step, Esc leaves the big screen</source>
      <translation>Eingabe beginnt den nächsten Schritt, Esc verlässt das Großbild</translation>
    </message>
    <message>
      <source>Reviewers: %1</source>
      <translation>Prüfende: %1</translation>
    </message>
    <message>
      <source>Rework</source>
      <translation>Nacharbeit</translation>
    </message>
    <message>
      <source>Rework: %1</source>
      <translation>Nacharbeit: %1</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <source>Ring</source>
      <translation>Ring</translation>
    </message>
    <message>
      <source>Rings of the rollout</source>
      <translation>Ringe des Rollouts</translation>
    </message>
    <message>
      <source>Risk</source>
      <translation>Risiko</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Role and who may</source>
      <translation>Rolle und wer darf</translation>
    </message>
    <message>
      <source>Role that has to sign</source>
      <translation>Rolle, die freigeben muss</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>Roles say what you may sign.</source>
      <translation>Rollen sagen, was Sie freigeben dürfen.</translation>
    </message>
    <message>
      <source>Roll %1 back in %2</source>
      <translation>%1 in %2 zurückrollen</translation>
    </message>
    <message>
      <source>Roll back</source>
      <translation>Zurückrollen</translation>
    </message>
    <message>
      <source>Roll back %1</source>
      <translation>%1 zurückrollen</translation>
    </message>
    <message>
      <source>Roll back %1 on %2</source>
      <translation>%1 auf %2 zurückrollen</translation>
    </message>
    <message>
      <source>Roll back…</source>
      <translation>Zurückrollen …</translation>
    </message>
    <message>
      <source>Rollback</source>
      <translation>Zurückrollen</translation>
    </message>
    <message>
      <source>Rollback of %1</source>
      <translation>Zurückrollen von %1</translation>
    </message>
    <message>
      <source>Rollback plan</source>
      <translation>Plan für das Zurückrollen</translation>
    </message>
    <message>
      <source>Rollback plan of the release</source>
      <translation>Plan für das Zurückrollen des Releases</translation>
    </message>
    <message>
      <source>Rollback planned and rehearsed</source>
      <translation>Zurückrollen geplant und geprobt</translation>
    </message>
    <message>
      <source>Rollback: %1</source>
      <translation>Zurückgerollt: %1</translation>
    </message>
    <message>
      <source>Rolled back</source>
      <translation>Zurückgerollt</translation>
    </message>
    <message>
      <source>Rounded down to a whole number</source>
      <translation>Auf eine ganze Zahl abgerundet</translation>
    </message>
    <message>
      <source>Rounded to the nearest multiple</source>
      <translation>Auf das nächste Vielfache gerundet</translation>
    </message>
    <message>
      <source>Rounded up to a whole number</source>
      <translation>Auf eine ganze Zahl aufgerundet</translation>
    </message>
    <message>
      <source>Rows of releases that are over, whose dates stay: %1.</source>
      <translation>Zeilen von Releases, die vorbei sind und deren Daten bleiben: %1.</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>Run %1</source>
      <translation>%1 starten</translation>
    </message>
    <message>
      <source>Run %1 has no such job.</source>
      <translation>Lauf %1 hat keinen solchen Job.</translation>
    </message>
    <message>
      <source>Run %1 has no such step.</source>
      <translation>Lauf %1 hat keinen solchen Schritt.</translation>
    </message>
    <message>
      <source>Run %1…</source>
      <translation>%1 starten …</translation>
    </message>
    <message>
      <source>Run again</source>
      <translation>Erneut ausführen</translation>
    </message>
    <message>
      <source>Run again what failed</source>
      <translation>Nur Fehlgeschlagenes erneut ausführen</translation>
    </message>
    <message>
      <source>Run again: %1</source>
      <translation>Erneut ausgeführt: %1</translation>
    </message>
    <message>
      <source>Run it again as a whole, or retry a stage in the browser.</source>
      <translation>Wiederholen Sie ihn als Ganzes, oder versuchen Sie eine Stufe im Browser erneut.</translation>
    </message>
    <message>
      <source>Run the job…</source>
      <translation>Job starten …</translation>
    </message>
    <message>
      <source>Runbook</source>
      <translation>Ablaufplan</translation>
    </message>
    <message>
      <source>Runbook of the cut-over</source>
      <translation>Ablaufplan der Umstellung</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <source>Running jobs</source>
      <translation>Laufende Aufträge</translation>
    </message>
    <message>
      <source>Running now</source>
      <translation>Läuft gerade</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>Runs it again with the same parameters</source>
      <translation>Führt ihn mit denselben Parametern erneut aus</translation>
    </message>
    <message>
      <source>Run…</source>
      <translation>Starten …</translation>
    </message>
    <message>
      <source>SAID</source>
      <translation>GESAGT</translation>
    </message>
    <message>
      <source>SECRET</source>
      <translation>GEHEIMNIS</translation>
    </message>
    <message>
      <source>SENTIMENT</source>
      <translation>STIMMUNG</translation>
    </message>
    <message>
      <source>SERIES</source>
      <translation>MESSREIHE</translation>
    </message>
    <message>
      <source>SERVICE</source>
      <translation>DIENST</translation>
    </message>
    <message>
      <source>SEVERITY</source>
      <translation>SCHWEREGRAD</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>SHA-256 of the content</source>
      <translation>SHA-256 des Inhalts</translation>
    </message>
    <message>
      <source>SHIPS</source>
      <translation>AUSLIEFERUNG</translation>
    </message>
    <message>
      <source>SIGN-OFF</source>
      <translation>FREIGABE</translation>
    </message>
    <message>
      <source>SIGNS IN</source>
      <translation>ANMELDUNG</translation>
    </message>
    <message>
      <source>SINCE</source>
      <translation>SEIT</translation>
    </message>
    <message>
      <source>SKIPPED</source>
      <translation>ÜBERSPRUNGEN</translation>
    </message>
    <message>
      <source>SOAKED AT</source>
      <translation>REIF UM</translation>
    </message>
    <message>
      <source>SOAKS</source>
      <translation>REIFT</translation>
    </message>
    <message>
      <source>SOURCE</source>
      <translation>QUELLE</translation>
    </message>
    <message>
      <source>STAGE</source>
      <translation>STADIUM</translation>
    </message>
    <message>
      <source>STANDS</source>
      <translation>STAND</translation>
    </message>
    <message>
      <source>STARTED</source>
      <translation>BEGONNEN</translation>
    </message>
    <message>
      <source>STARTS</source>
      <translation>BEGINN</translation>
    </message>
    <message>
      <source>STATE</source>
      <translation>ZUSTAND</translation>
    </message>
    <message>
      <source>STATUS</source>
      <translation>STATUS</translation>
    </message>
    <message>
      <source>STEP</source>
      <translation>SCHRITT</translation>
    </message>
    <message>
      <source>SUSPECT</source>
      <translation>VERDACHT</translation>
    </message>
    <message>
      <source>Said</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>Messwerte</translation>
    </message>
    <message>
      <source>Samples cannot be changed from here.</source>
      <translation>Messwerte können von hier nicht geändert werden.</translation>
    </message>
    <message>
      <source>Samples need at least 1 MiB.</source>
      <translation>Messwerte brauchen mindestens 1 MiB.</translation>
    </message>
    <message>
      <source>Samples needed</source>
      <translation>Nötige Messwerte</translation>
    </message>
    <message>
      <source>Samples of “%1” are damaged.</source>
      <translation>Messwerte von „%1“ sind beschädigt.</translation>
    </message>
    <message>
      <source>Samples to pass</source>
      <translation>Messwerte zum Bestehen</translation>
    </message>
    <message>
      <source>Samples to test</source>
      <translation>Messwerte zum Prüfen</translation>
    </message>
    <message>
      <source>Satisfied %1</source>
      <translation>Erfüllt %1</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save a copy of the evidence</source>
      <translation>Eine Kopie des Nachweises sichern</translation>
    </message>
    <message>
      <source>Save as a view</source>
      <translation>Als Ansicht speichern</translation>
    </message>
    <message>
      <source>Save data as CSV…</source>
      <translation>Daten als CSV speichern …</translation>
    </message>
    <message>
      <source>Save the artifact</source>
      <translation>Artefakt speichern</translation>
    </message>
    <message>
      <source>Save the changes before closing?</source>
      <translation>Die Änderungen vor dem Schließen speichern?</translation>
    </message>
    <message>
      <source>Save the connection first.</source>
      <translation>Erst die Verbindung speichern.</translation>
    </message>
    <message>
      <source>Save the data</source>
      <translation>Daten speichern</translation>
    </message>
    <message>
      <source>Save the log</source>
      <translation>Protokoll speichern</translation>
    </message>
    <message>
      <source>Save the log as…</source>
      <translation>Protokoll speichern unter …</translation>
    </message>
    <message>
      <source>Save the plan</source>
      <translation>Plan sichern</translation>
    </message>
    <message>
      <source>Save the train first.</source>
      <translation>Erst den Zug speichern.</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>Gespeichert als %1.</translation>
    </message>
    <message>
      <source>Saved as you write; Ctrl+Z takes it back.</source>
      <translation>Wird beim Schreiben gespeichert; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>Say first what is to be done.</source>
      <translation>Sagen Sie zuerst, was zu tun ist.</translation>
    </message>
    <message>
      <source>Say first what must hold.</source>
      <translation>Sagen Sie zuerst, was gelten muss.</translation>
    </message>
    <message>
      <source>Say first what was learned.</source>
      <translation>Sagen Sie zuerst, was gelernt wurde.</translation>
    </message>
    <message>
      <source>Say first why it may be closed all the same.</source>
      <translation>Sagen Sie zuerst, warum es trotzdem abgeschlossen werden darf.</translation>
    </message>
    <message>
      <source>Say how it is known what the run came to.</source>
      <translation>Angeben, woher bekannt ist, was aus dem Lauf wurde.</translation>
    </message>
    <message>
      <source>Say how many percent must be covered.</source>
      <translation>Angeben, wie viel Prozent abgedeckt sein müssen.</translation>
    </message>
    <message>
      <source>Say how many tests may fail, or how many percent must pass.</source>
      <translation>Geben Sie an, wie viele Tests fehlschlagen dürfen oder wie viel Prozent bestehen müssen.</translation>
    </message>
    <message>
      <source>Say how you know that it is done; it counts as unverified until it was seen.</source>
      <translation>Sagen Sie, woher Sie wissen, dass er erledigt ist; er gilt als nicht geprüft, bis es gesehen wurde.</translation>
    </message>
    <message>
      <source>Say in which environment it is.</source>
      <translation>Geben Sie an, in welcher Umgebung es ist.</translation>
    </message>
    <message>
      <source>Say it in a few words: a title is needed.</source>
      <translation>Sagen Sie es in wenigen Worten: Ein Titel wird gebraucht.</translation>
    </message>
    <message>
      <source>Say what blocks the item: a reason is needed.</source>
      <translation>Sagen Sie, was den Punkt blockiert: Ein Grund wird gebraucht.</translation>
    </message>
    <message>
      <source>Say what failed.</source>
      <translation>Sagen Sie, was fehlschlug.</translation>
    </message>
    <message>
      <source>Say what is done otherwise than planned.</source>
      <translation>Sagen Sie, was anders als geplant getan wird.</translation>
    </message>
    <message>
      <source>Say what is not well with the ring.</source>
      <translation>Sagen Sie, was mit dem Ring nicht stimmt.</translation>
    </message>
    <message>
      <source>Say what it is about and why it is all right.</source>
      <translation>Sagen Sie, worum es geht und warum es in Ordnung ist.</translation>
    </message>
    <message>
      <source>Say what it is to be: --format html, pdf, md or json.</source>
      <translation>Sagen Sie, was es werden soll: --format html, pdf, md oder json.</translation>
    </message>
    <message>
      <source>Say what kind of tests these are.</source>
      <translation>Angeben, welche Art Tests das sind.</translation>
    </message>
    <message>
      <source>Say what people notice first.</source>
      <translation>Geben Sie zuerst an, was den Nutzern auffällt.</translation>
    </message>
    <message>
      <source>Say what the deployment came to.</source>
      <translation>Angeben, was aus der Auslieferung wurde.</translation>
    </message>
    <message>
      <source>Say what the repository is asked: “check” is one of %1.</source>
      <translation>Sagen Sie, was das Repository gefragt wird: „check“ ist eines von %1.</translation>
    </message>
    <message>
      <source>Say what to do: %1.</source>
      <translation>Sagen Sie, was zu tun ist: %1.</translation>
    </message>
    <message>
      <source>Say what was learned from the release, or why nothing was: a lesson or a reason is needed.</source>
      <translation>Sagen Sie, was aus dem Release gelernt wurde oder warum nichts: Eine Lehre oder ein Grund wird gebraucht.</translation>
    </message>
    <message>
      <source>Say what went wrong: --title, or --alert and --label of the alert that tells it.</source>
      <translation>Angeben, was schiefging: --title, oder --alert und --label des Alarms, der es meldet.</translation>
    </message>
    <message>
      <source>Say where and how it was deployed.</source>
      <translation>Angeben, wo und wie ausgerollt wurde.</translation>
    </message>
    <message>
      <source>Say where and how it was made first.</source>
      <translation>Zuerst angeben, wo und wie sie geschah.</translation>
    </message>
    <message>
      <source>Say where notices go.</source>
      <translation>Geben Sie an, wohin Mitteilungen gehen.</translation>
    </message>
    <message>
      <source>Say where the repository is…</source>
      <translation>Angeben, wo das Repository ist …</translation>
    </message>
    <message>
      <source>Say where the secret of %1 is kept: the keyring, an environment variable or a file.</source>
      <translation>Angeben, wo das Geheimnis von %1 liegt: im Schlüsselbund, in einer Umgebungsvariablen oder in einer Datei.</translation>
    </message>
    <message>
      <source>Say which %1: give its id or a part of its title.</source>
      <translation>Sagen Sie, welches gemeint ist (%1): mit der Id oder einem Teil des Titels.</translation>
    </message>
    <message>
      <source>Say which CI connection the job “%1” is on.</source>
      <translation>Angeben, auf welcher CI-Verbindung der Job „%1“ liegt.</translation>
    </message>
    <message>
      <source>Say which branch has to hold the release: “branch” is its name.</source>
      <translation>Sagen Sie, welcher Branch das Release enthalten muss: „branch“ ist sein Name.</translation>
    </message>
    <message>
      <source>Say which criterion holds or fails.</source>
      <translation>Sagen Sie, welches Kriterium gilt oder nicht gilt.</translation>
    </message>
    <message>
      <source>Say which environment “%1” goes to.</source>
      <translation>Angeben, in welche Umgebung „%1“ geht.</translation>
    </message>
    <message>
      <source>Say which file.</source>
      <translation>Sagen Sie, welche Datei.</translation>
    </message>
    <message>
      <source>Say which job must be green: its name in the release, or CONNECTION/JOB.</source>
      <translation>Angeben, welcher Job grün sein muss: sein Name im Release oder VERBINDUNG/JOB.</translation>
    </message>
    <message>
      <source>Say which monitoring connection “%1” asks.</source>
      <translation>Angeben, welche Monitoring-Verbindung „%1“ fragt.</translation>
    </message>
    <message>
      <source>Say which release or which environment the incident is about.</source>
      <translation>Geben Sie an, welches Release oder welche Umgebung der Vorfall betrifft.</translation>
    </message>
    <message>
      <source>Say which release or which environment the incident is about: RELEASE, --environment or --deployment.</source>
      <translation>Angeben, welches Release oder welche Umgebung der Vorfall betrifft: RELEASE, --environment oder --deployment.</translation>
    </message>
    <message>
      <source>Say who you are first: choose a person in the settings, or use --as PERSON.</source>
      <translation>Sagen Sie zuerst, wer Sie sind: Wählen Sie in den Einstellungen eine Person, oder nehmen Sie --as PERSON.</translation>
    </message>
    <message>
      <source>Say who you are to see what waits for you.</source>
      <translation>Sagen Sie, wer Sie sind, um zu sehen, was auf Sie wartet.</translation>
    </message>
    <message>
      <source>Say whose day it is: name yourself with --as PERSON or $SLIPWAY_AS.</source>
      <translation>Sagen Sie, um wessen Tag es geht: nennen Sie sich mit --as PERSON oder $SLIPWAY_AS.</translation>
    </message>
    <message>
      <source>Say whose releases: name yourself with --as PERSON or $SLIPWAY_AS.</source>
      <translation>Sagen Sie, wessen Releases: Nennen Sie sich mit --as PERSON oder $SLIPWAY_AS.</translation>
    </message>
    <message>
      <source>Say why it cannot wait.</source>
      <translation>Sagen Sie, warum es nicht warten kann.</translation>
    </message>
    <message>
      <source>Say why it is skipped.</source>
      <translation>Geben Sie an, warum es übersprungen wird.</translation>
    </message>
    <message>
      <source>Say why its failure does not count.</source>
      <translation>Geben Sie an, warum der Fehlschlag nicht zählt.</translation>
    </message>
    <message>
      <source>Say why the cut-over is given up.</source>
      <translation>Sagen Sie, warum die Umstellung aufgegeben wird.</translation>
    </message>
    <message>
      <source>Say why the incident is opened again: a reason is needed.</source>
      <translation>Geben Sie an, warum der Vorfall wieder eröffnet wird: Ein Grund wird gebraucht.</translation>
    </message>
    <message>
      <source>Say why the item is skipped: a reason is needed.</source>
      <translation>Sagen Sie, warum der Punkt ausgelassen wird: Ein Grund wird gebraucht.</translation>
    </message>
    <message>
      <source>Say why the notes are dismissed: a reason is needed.</source>
      <translation>Geben Sie an, warum die Notizen abgewiesen werden: Ein Grund wird gebraucht.</translation>
    </message>
    <message>
      <source>Say why the release is held: a reason is needed.</source>
      <translation>Angeben, warum das Release angehalten wird: Ein Grund ist nötig.</translation>
    </message>
    <message>
      <source>Say why the release is opened again: a reason is needed.</source>
      <translation>Geben Sie an, warum das Release wieder geöffnet wird: Ein Grund wird gebraucht.</translation>
    </message>
    <message>
      <source>Say why the release may go on: a reason is needed.</source>
      <translation>Angeben, warum das Release weitergehen darf: Ein Grund ist nötig.</translation>
    </message>
    <message>
      <source>Say why the step is skipped.</source>
      <translation>Sagen Sie, warum der Schritt übersprungen wird.</translation>
    </message>
    <message>
      <source>Say why: an override needs a reason.</source>
      <translation>Sagen Sie warum: Eine Ausnahme braucht einen Grund.</translation>
    </message>
    <message>
      <source>Say why: refusing needs a comment.</source>
      <translation>Sagen Sie, warum: Ablehnen braucht einen Kommentar.</translation>
    </message>
    <message>
      <source>Say why: rejecting needs a comment.</source>
      <translation>Sagen Sie warum: Ablehnen braucht einen Kommentar.</translation>
    </message>
    <message>
      <source>Says go or no-go with every reason; exit status 0 or 1</source>
      <translation>Sagt go oder no-go mit jedem Grund; Rückgabewert 0 oder 1</translation>
    </message>
    <message>
      <source>Says how each is computed</source>
      <translation>Sagt, wie jede berechnet wird</translation>
    </message>
    <message>
      <source>Says how it is used</source>
      <translation>Sagt, wie es benutzt wird</translation>
    </message>
    <message>
      <source>Says that a milestone was reached</source>
      <translation>Sagt, dass ein Meilenstein erreicht wurde</translation>
    </message>
    <message>
      <source>Says that notes are about none of our releases</source>
      <translation>Sagt, dass Notizen keines unserer Releases betreffen</translation>
    </message>
    <message>
      <source>Says the version</source>
      <translation>Sagt die Version</translation>
    </message>
    <message>
      <source>Says what a job of a release came to that was started elsewhere while its server cannot be asked; verified later</source>
      <translation>Sagt, was ein anderswo gestarteter Job eines Releases ergab, während sein Server nicht gefragt werden kann; wird später geprüft</translation>
    </message>
    <message>
      <source>Says what a run came to while its server cannot be asked; verified later</source>
      <translation>Sagt, was aus einem Lauf wurde, während der Server nicht gefragt werden kann; später geprüft</translation>
    </message>
    <message>
      <source>Says where it is and how much it holds</source>
      <translation>Sagt, wo er ist und wie viel er enthält</translation>
    </message>
    <message>
      <source>Says whether a notice in doubt arrived</source>
      <translation>Sagt, ob eine zweifelhafte Mitteilung angekommen ist</translation>
    </message>
    <message>
      <source>Says which release notes are about</source>
      <translation>Sagt, welches Release Notizen betreffen</translation>
    </message>
    <message>
      <source>Says which rings there are, in their order</source>
      <translation>Sagt, welche Ringe es gibt, in ihrer Reihenfolge</translation>
    </message>
    <message>
      <source>Says why a mismatch between tickets and build is all right</source>
      <translation>Sagt, warum eine Abweichung zwischen Tickets und Stand in Ordnung ist</translation>
    </message>
    <message>
      <source>Scheduled maintenance: {{ product }} {{ version }}, {{ begin }}</source>
      <translation>Geplante Wartung: {{ product }} {{ version }}, {{ begin }}</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <source>Scope in Markdown</source>
      <translation>Umfang in Markdown</translation>
    </message>
    <message>
      <source>Scope of %1 at %2: %3 commits</source>
      <translation>Umfang von %1 bei %2: %3 Commits</translation>
    </message>
    <message>
      <source>Scope, criteria with their values, items and evidence, dates, as one content hash. When any of it changes, the signature becomes stale and says what changed.</source>
      <translation>Umfang, Kriterien mit ihren Werten, Punkte und Nachweise, Termine, als eine Prüfsumme. Ändert sich etwas davon, veraltet die Freigabe und sagt, was sich geändert hat.</translation>
    </message>
    <message>
      <source>Sealed: %1</source>
      <translation>Versiegelt: %1</translation>
    </message>
    <message>
      <source>Search or run</source>
      <translation>Suchen oder ausführen</translation>
    </message>
    <message>
      <source>Search or run…</source>
      <translation>Suchen oder ausführen …</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>Geheimnis</translation>
    </message>
    <message>
      <source>Secret in</source>
      <translation>Geheimnis in</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <source>Security</source>
      <comment>section of a changelog</comment>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <source>See %1 --help.</source>
      <translation>Siehe %1 --help.</translation>
    </message>
    <message>
      <source>Seen at the server: “%1”</source>
      <translation>Beim Server gesehen: „%1“</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>Send again</source>
      <translation>Erneut senden</translation>
    </message>
    <message>
      <source>Send it unencrypted all the same</source>
      <translation>Trotzdem unverschlüsselt senden</translation>
    </message>
    <message>
      <source>Send the %1 through “%2”</source>
      <translation>%1 über „%2“ senden</translation>
    </message>
    <message>
      <source>Send the reminders that are due instead</source>
      <translation>Stattdessen die Erinnerungen senden, die fällig sind</translation>
    </message>
    <message>
      <source>Sends a draft, once; exit status 0 sent, 1 it did not arrive, 4 not known</source>
      <translation>Sendet einen Entwurf, einmal; Rückgabewert 0 gesendet, 1 nicht angekommen, 4 nicht bekannt</translation>
    </message>
    <message>
      <source>Send…</source>
      <translation>Senden …</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Gesendet</translation>
    </message>
    <message>
      <source>Sent with each request, as X-Scope-OrgID=TENANT; no secrets; may be repeated</source>
      <translation>Wird mit jeder Anfrage gesendet, etwa X-Scope-OrgID=MANDANT; keine Geheimnisse; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Sentiment</source>
      <translation>Stimmung</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Messreihe</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Server</translation>
    </message>
    <message>
      <source>Server trouble</source>
      <translation>Störung am Server</translation>
    </message>
    <message>
      <source>Server: %1</source>
      <translation>Server: %1</translation>
    </message>
    <message>
      <source>Servers are being asked</source>
      <translation>Server werden gefragt</translation>
    </message>
    <message>
      <source>Servers cannot be asked from here.</source>
      <translation>Server können von hier aus nicht gefragt werden.</translation>
    </message>
    <message>
      <source>Servers do not answer criteria of this kind.</source>
      <translation>Server beantworten keine Kriterien dieser Art.</translation>
    </message>
    <message>
      <source>Services</source>
      <translation>Dienste</translation>
    </message>
    <message>
      <source>Set the date</source>
      <translation>Datum festlegen</translation>
    </message>
    <message>
      <source>Set the date by hand…</source>
      <translation>Datum von Hand festlegen …</translation>
    </message>
    <message>
      <source>Set the rings of the rollout</source>
      <translation>Die Ringe des Rollouts festlegen</translation>
    </message>
    <message>
      <source>Set the rings of the rollout…</source>
      <translation>Ringe des Rollouts festlegen …</translation>
    </message>
    <message>
      <source>Set up people and products</source>
      <translation>Personen und Produkte einrichten</translation>
    </message>
    <message>
      <source>Set up…</source>
      <translation>Einrichten …</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings of the product: clone, branch, tags, references</source>
      <translation>Einstellungen des Produkts: Klon, Branch, Tags, Verweise</translation>
    </message>
    <message>
      <source>Settle first what stands against it.</source>
      <translation>Klären Sie zuerst, was dagegen spricht.</translation>
    </message>
    <message>
      <source>Settled: %1</source>
      <translation>Erledigt: %1</translation>
    </message>
    <message>
      <source>Settle…</source>
      <translation>Klären …</translation>
    </message>
    <message>
      <source>Sev %1</source>
      <comment>severity of an incident</comment>
      <translation>Sev %1</translation>
    </message>
    <message>
      <source>Several runs may be the one that was asked for.</source>
      <translation>Mehrere Läufe können der angeforderte sein.</translation>
    </message>
    <message>
      <source>Several values come to</source>
      <translation>Mehrere Werte ergeben</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Schweregrad</translation>
    </message>
    <message>
      <source>Severity changed</source>
      <translation>Schweregrad geändert</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>Share of all waiting</source>
      <translation>Anteil an allem Warten</translation>
    </message>
    <message>
      <source>Share of items that are done</source>
      <translation>Anteil der erledigten Punkte</translation>
    </message>
    <message>
      <source>Share of the shift that its interval must keep away from 0.</source>
      <translation>Anteil der Verschiebung, den ihr Intervall von 0 fernbleiben muss.</translation>
    </message>
    <message>
      <source>Share of work</source>
      <translation>Anteil der Arbeit</translation>
    </message>
    <message>
      <source>Share, 0 to 1</source>
      <translation>Anteil, 0 bis 1</translation>
    </message>
    <message>
      <source>Shift and interval</source>
      <translation>Verschiebung und Intervall</translation>
    </message>
    <message>
      <source>Ship</source>
      <translation>Auslieferung</translation>
    </message>
    <message>
      <source>Ship %1</source>
      <translation>Auslieferung %1</translation>
    </message>
    <message>
      <source>Ship %1 instead</source>
      <translation>Stattdessen %1 ausliefern</translation>
    </message>
    <message>
      <source>Ship a day earlier</source>
      <translation>Einen Tag früher ausliefern</translation>
    </message>
    <message>
      <source>Ship a day later</source>
      <translation>Einen Tag später ausliefern</translation>
    </message>
    <message>
      <source>Ship date</source>
      <translation>Auslieferung</translation>
    </message>
    <message>
      <source>Ship time</source>
      <translation>Uhrzeit der Auslieferung</translation>
    </message>
    <message>
      <source>Ship: %1</source>
      <translation>Auslieferung: %1</translation>
    </message>
    <message>
      <source>Shipped</source>
      <translation>Ausgeliefert</translation>
    </message>
    <message>
      <source>Shipped in 50 % of the runs by %1, in 80 % by %2, in 95 % by %3.</source>
      <translation>In 50 % der Läufe bis %1 ausgeliefert, in 80 % bis %2, in 95 % bis %3.</translation>
    </message>
    <message>
      <source>Shipped with trouble</source>
      <translation>Mit Schwierigkeiten ausgeliefert</translation>
    </message>
    <message>
      <source>Shipping</source>
      <translation>Auslieferung</translation>
    </message>
    <message>
      <source>Shipping is not allowed in the freeze “%1”, which lasts to %2. Ship after it, or record an override with its reason.</source>
      <translation>In der Sperre „%1“ bis %2 darf nicht ausgeliefert werden. Liefern Sie danach aus, oder halten Sie eine Ausnahme mit ihrem Grund fest.</translation>
    </message>
    <message>
      <source>Ships</source>
      <translation>Auslieferung</translation>
    </message>
    <message>
      <source>Ships %1</source>
      <translation>Auslieferung %1</translation>
    </message>
    <message>
      <source>Ships %1 now. What is relative to the ship date follows; what is over stays.</source>
      <translation>Auslieferung jetzt %1. Was relativ dazu liegt, folgt; was vorbei ist, bleibt.</translation>
    </message>
    <message>
      <source>Ships then or earlier; a day counts whole</source>
      <translation>Wird dann oder früher ausgeliefert; ein Tag zählt ganz</translation>
    </message>
    <message>
      <source>Ships then or later</source>
      <translation>Wird dann oder später ausgeliefert</translation>
    </message>
    <message>
      <source>Ships to</source>
      <translation>Ausgeliefert nach</translation>
    </message>
    <message>
      <source>Short name</source>
      <translation>Kurzname</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show %1, %2</source>
      <translation>%1 anzeigen, %2</translation>
    </message>
    <message numerus="yes">
      <source>Show %n conflict(s)</source>
      <translation>
        <numerusform>%n Konflikt anzeigen</numerusform>
        <numerusform>%n Konflikte anzeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle anzeigen</translation>
    </message>
    <message>
      <source>Show in calendar</source>
      <translation>Im Kalender zeigen</translation>
    </message>
    <message>
      <source>Show lowest, mean, highest</source>
      <translation>Niedrigsten, Mittel, höchsten zeigen</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Mehr zeigen</translation>
    </message>
    <message>
      <source>Show older</source>
      <translation>Ältere anzeigen</translation>
    </message>
    <message>
      <source>Show or hide the conflicts</source>
      <translation>Konflikte zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show releases</source>
      <translation>Releases zeigen</translation>
    </message>
    <message>
      <source>Show the agenda</source>
      <translation>Agenda zeigen</translation>
    </message>
    <message>
      <source>Show the artifacts</source>
      <translation>Artefakte zeigen</translation>
    </message>
    <message>
      <source>Show the cause</source>
      <translation>Ursache zeigen</translation>
    </message>
    <message>
      <source>Show the log</source>
      <translation>Protokoll zeigen</translation>
    </message>
    <message>
      <source>Show the measurements</source>
      <translation>Messungen zeigen</translation>
    </message>
    <message>
      <source>Show the month</source>
      <translation>Monat zeigen</translation>
    </message>
    <message>
      <source>Show the parameters</source>
      <translation>Parameter zeigen</translation>
    </message>
    <message>
      <source>Show the release</source>
      <translation>Das Release zeigen</translation>
    </message>
    <message>
      <source>Show the run</source>
      <translation>Lauf zeigen</translation>
    </message>
    <message>
      <source>Show the runbook</source>
      <translation>Ablaufplan zeigen</translation>
    </message>
    <message>
      <source>Show the scope</source>
      <translation>Den Umfang zeigen</translation>
    </message>
    <message>
      <source>Show the steps</source>
      <translation>Schritte zeigen</translation>
    </message>
    <message>
      <source>Show the tests</source>
      <translation>Tests zeigen</translation>
    </message>
    <message>
      <source>Show the timeline</source>
      <translation>Zeitachse zeigen</translation>
    </message>
    <message>
      <source>Show the week</source>
      <translation>Woche zeigen</translation>
    </message>
    <message>
      <source>Show the whole time</source>
      <translation>Die ganze Zeit zeigen</translation>
    </message>
    <message>
      <source>Show what changed</source>
      <translation>Änderungen zeigen</translation>
    </message>
    <message>
      <source>Shows an incident with its timeline</source>
      <translation>Zeigt einen Vorfall mit seinem Zeitverlauf</translation>
    </message>
    <message>
      <source>Shows holders, their queue, and when each turn is expected</source>
      <translation>Zeigt, wer hält, wer wartet und wann jeder voraussichtlich an der Reihe ist</translation>
    </message>
    <message>
      <source>Shows how the rings stand</source>
      <translation>Zeigt, wie die Ringe stehen</translation>
    </message>
    <message>
      <source>Shows it as it was looked at last</source>
      <translation>Zeigt ihn, wie er zuletzt gesehen wurde</translation>
    </message>
    <message>
      <source>Shows one with dates, progress, sign-offs, gate and conflicts</source>
      <translation>Zeigt eines mit Terminen, Fortschritt, Freigaben, Gate und Konflikten</translation>
    </message>
    <message>
      <source>Shows or changes how the repository of a product is read</source>
      <translation>Zeigt oder ändert, wie das Repository eines Produkts gelesen wird</translation>
    </message>
    <message>
      <source>Shows the report; with --json everything it says</source>
      <translation>Zeigt den Bericht; mit --json alles, was darin steht</translation>
    </message>
    <message>
      <source>Shows the steps against the clock</source>
      <translation>Zeigt die Schritte gegen die Uhr</translation>
    </message>
    <message>
      <source>Shows them</source>
      <translation>Zeigt sie</translation>
    </message>
    <message>
      <source>Shows what a notice says and what became of it</source>
      <translation>Zeigt, was eine Mitteilung sagt und was aus ihr wurde</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Sign %1</source>
      <translation>%1 freigeben</translation>
    </message>
    <message>
      <source>Sign again…</source>
      <translation>Erneut freigeben …</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Anmeldung</translation>
    </message>
    <message>
      <source>Sign in with</source>
      <translation>Anmelden mit</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>Anmeldung</translation>
    </message>
    <message>
      <source>Sign-in needed</source>
      <translation>Anmeldung nötig</translation>
    </message>
    <message>
      <source>Sign-off</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <source>Sign-off %1</source>
      <translation>Freigabe %1</translation>
    </message>
    <message>
      <source>Sign-off %1 is %2</source>
      <translation>Freigabe %1 ist %2</translation>
    </message>
    <message>
      <source>Sign-off %1 is pending, %2 of %3</source>
      <translation>Freigabe %1 steht aus, %2 von %3</translation>
    </message>
    <message>
      <source>Sign-off %1 is rejected; who did must decide anew</source>
      <translation>Freigabe %1 ist abgelehnt; wer ablehnte, muss neu entscheiden</translation>
    </message>
    <message>
      <source>Sign-off %1 needs %2, and only %3 may give it</source>
      <translation>Freigabe %1 braucht %2 Personen, und nur %3 dürfen sie erteilen</translation>
    </message>
    <message>
      <source>Sign-off %1 needs somebody besides the release coordinator</source>
      <translation>Freigabe %1 braucht jemanden außer der Release-Koordination</translation>
    </message>
    <message>
      <source>Sign-off is stale: %1</source>
      <translation>Freigabe ist veraltet: %1</translation>
    </message>
    <message>
      <source>Sign-off of</source>
      <translation>Freigabe von</translation>
    </message>
    <message>
      <source>Sign-off requirement</source>
      <translation>Freigabe-Anforderung</translation>
    </message>
    <message>
      <source>Sign-off was rejected: %1</source>
      <translation>Freigabe wurde abgelehnt: %1</translation>
    </message>
    <message>
      <source>Sign-off was withdrawn: %1</source>
      <translation>Freigabe wurde zurückgezogen: %1</translation>
    </message>
    <message>
      <source>Sign-off: %1</source>
      <translation>Freigabe: %1</translation>
    </message>
    <message>
      <source>Sign-offs</source>
      <translation>Freigaben</translation>
    </message>
    <message>
      <source>Sign-offs and overrides</source>
      <translation>Freigaben und Ausnahmen</translation>
    </message>
    <message>
      <source>Sign-offs asked for: %1</source>
      <translation>Freigaben angefragt: %1</translation>
    </message>
    <message>
      <source>Sign-offs it affects</source>
      <translation>Betroffene Freigaben</translation>
    </message>
    <message>
      <source>Sign-offs of “%1”</source>
      <translation>Freigaben von „%1“</translation>
    </message>
    <message>
      <source>Sign: abstain</source>
      <translation>Freigabe: enthalten</translation>
    </message>
    <message>
      <source>Sign: approve</source>
      <translation>Freigabe: zustimmen</translation>
    </message>
    <message>
      <source>Sign: reject</source>
      <translation>Freigabe: ablehnen</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signatur</translation>
    </message>
    <message>
      <source>Signature header</source>
      <translation>Kopfzeile der Signatur</translation>
    </message>
    <message>
      <source>Signed %1</source>
      <translation>Freigegeben %1</translation>
    </message>
    <message>
      <source>Signed with</source>
      <translation>Signiert mit</translation>
    </message>
    <message>
      <source>Signing again covers the content as it is now.</source>
      <translation>Eine neue Freigabe umfasst den Inhalt, wie er jetzt ist.</translation>
    </message>
    <message>
      <source>Sign…</source>
      <translation>Freigeben …</translation>
    </message>
    <message>
      <source>Silenced</source>
      <translation>Stummgeschaltet</translation>
    </message>
    <message>
      <source>Silences and downtimes</source>
      <translation>Stummschaltungen und Downtimes</translation>
    </message>
    <message>
      <source>Silent while deploying</source>
      <translation>Stumm beim Ausrollen</translation>
    </message>
    <message>
      <source>Simulating…</source>
      <translation>Wird simuliert …</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Seit</translation>
    </message>
    <message>
      <source>Since when; without: now</source>
      <translation>Seit wann; ohne: jetzt</translation>
    </message>
    <message>
      <source>Single executions of jobs</source>
      <translation>Einzelne Ausführungen von Jobs</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Size of the pictures, as 1440x900.</source>
      <translation>Größe der Bilder, etwa 1440x900.</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Skip %1</source>
      <translation>%1 auslassen</translation>
    </message>
    <message>
      <source>Skip it</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>Skip “%1”</source>
      <translation>„%1“ überspringen</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <source>Skipping a step needs a second person who agrees.</source>
      <translation>Einen Schritt zu überspringen braucht eine zweite Person, die zustimmt.</translation>
    </message>
    <message>
      <source>Skipping needs a reason and a second person who agrees. Both are on record.</source>
      <translation>Überspringen braucht einen Grund und eine zweite Person, die zustimmt. Beides wird festgehalten.</translation>
    </message>
    <message>
      <source>Skips a step; a second person agrees</source>
      <translation>Überspringt einen Schritt; eine zweite Person stimmt zu</translation>
    </message>
    <message>
      <source>Skip…</source>
      <translation>Überspringen …</translation>
    </message>
    <message>
      <source>Slipway</source>
      <translation>Slipway</translation>
    </message>
    <message>
      <source>Slipway %1</source>
      <translation>Slipway %1</translation>
    </message>
    <message>
      <source>Slipway does not use it. If you know it, drop it with the program that made it; if not, restore a backup: slipwayctl workspace restore FILE.</source>
      <translation>Slipway benutzt das nicht. Wenn Sie es kennen, entfernen Sie es mit dem Programm, das es angelegt hat; wenn nicht, spielen Sie eine Sicherung zurück: slipwayctl workspace restore DATEI.</translation>
    </message>
    <message>
      <source>Slipway ended while it was sent; whether it arrived is not known.</source>
      <translation>Slipway endete während des Sendens; ob sie angekommen ist, ist nicht bekannt.</translation>
    </message>
    <message>
      <source>Slipway ended while they were sent; whether they arrived is not known.</source>
      <translation>Slipway wurde beendet, während sie gesendet wurden; ob sie ankamen, ist nicht bekannt.</translation>
    </message>
    <message>
      <source>Slipway handbook</source>
      <translation>Slipway-Handbuch</translation>
    </message>
    <message>
      <source>Solved: %1</source>
      <translation>Gelöst: %1</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Jemand</translation>
    </message>
    <message>
      <source>Somebody else decides about it. Once it is approved, only the sign-offs it affects have to be given anew.</source>
      <translation>Jemand anderes entscheidet darüber. Nach der Erlaubnis müssen nur die betroffenen Freigaben neu erteilt werden.</translation>
    </message>
    <message>
      <source>Somebody else has the environment: talk to them, or override</source>
      <translation>Die Umgebung ist anderweitig belegt: absprechen, oder Ausnahme mit Grund</translation>
    </message>
    <message>
      <source>Something before it is open.</source>
      <translation>Etwas davor ist offen.</translation>
    </message>
    <message>
      <source>Something else was changed since. Remove it in Releases.</source>
      <translation>Seither wurde anderes geändert. Entfernen Sie es unter Releases.</translation>
    </message>
    <message>
      <source>Something is still open (%1): %2 Settle it, or say why it may be closed all the same.</source>
      <translation>Etwas ist noch offen (%1): %2 Klären Sie es, oder sagen Sie, warum trotzdem abgeschlossen werden darf.</translation>
    </message>
    <message>
      <source>Something of the release is in this workspace already; nothing was changed.</source>
      <translation>Etwas von diesem Release ist schon in diesem Arbeitsbereich; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Something stands against closing (%1): %2</source>
      <translation>Etwas spricht gegen den Abschluss (%1): %2</translation>
    </message>
    <message>
      <source>Something to say about it</source>
      <translation>Etwas dazu zu sagen</translation>
    </message>
    <message>
      <source>Something was added to the release since; undoing it would lose that.</source>
      <translation>Seither wurde dem Release etwas hinzugefügt; rückgängig zu machen würde das verlieren.</translation>
    </message>
    <message>
      <source>Something went wrong. It is on record from now on, with everything that is done about it.</source>
      <translation>Etwas ging schief. Von jetzt an wird es festgehalten, mit allem, was dagegen getan wird.</translation>
    </message>
    <message>
      <source>Sound. Entities: %1. Entries in the audit trail: %2.</source>
      <translation>In Ordnung. Einträge: %1. Einträge im Prüfprotokoll: %2.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Sources of metrics, alerts and states, each as one account</source>
      <translation>Quellen von Metriken, Alarmen und Zuständen, jede mit einem Konto</translation>
    </message>
    <message>
      <source>Spans in which nothing may ship</source>
      <translation>Zeiten, in denen nichts ausgeliefert werden darf</translation>
    </message>
    <message>
      <source>Speak http to another machine, in clear text</source>
      <translation>Mit einem anderen Rechner http sprechen, im Klartext</translation>
    </message>
    <message>
      <source>Speaks this language: en, de.</source>
      <translation>Spricht diese Sprache: en, de.</translation>
    </message>
    <message>
      <source>Square root</source>
      <translation>Quadratwurzel</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stadium</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>Stufen</translation>
    </message>
    <message>
      <source>Stages of a release</source>
      <translation>Abschnitte eines Releases</translation>
    </message>
    <message>
      <source>Standard deviation of the samples in the range</source>
      <translation>Standardabweichung der Messwerte im Zeitraum</translation>
    </message>
    <message>
      <source>Standard deviation of the series, by labels</source>
      <translation>Standardabweichung der Messreihen, nach Labels</translation>
    </message>
    <message>
      <source>Standard input cannot be read.</source>
      <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Stands behind this one; without: at the end</source>
      <translation>Steht hinter diesem; ohne: am Ende</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Start</source>
      <comment>milestone</comment>
      <translation>Start</translation>
    </message>
    <message>
      <source>Start %1</source>
      <translation>Beginn %1</translation>
    </message>
    <message>
      <source>Start %1 on %2</source>
      <translation>%1 auf %2 starten</translation>
    </message>
    <message>
      <source>Start a day earlier</source>
      <translation>Einen Tag früher beginnen</translation>
    </message>
    <message>
      <source>Start a day later</source>
      <translation>Einen Tag später beginnen</translation>
    </message>
    <message>
      <source>Start cut-over</source>
      <translation>Umstellung starten</translation>
    </message>
    <message>
      <source>Start cut-over…</source>
      <translation>Umstellung starten …</translation>
    </message>
    <message>
      <source>Start it although the same was started less than 30 seconds ago</source>
      <translation>Starten, obwohl dasselbe vor weniger als 30 Sekunden gestartet wurde</translation>
    </message>
    <message>
      <source>Start it once more</source>
      <translation>Noch einmal starten</translation>
    </message>
    <message>
      <source>Start nothing: record that it was done elsewhere, and how</source>
      <translation>Nichts starten: festhalten, dass es anderswo geschah, und wie</translation>
    </message>
    <message>
      <source>Start rehearsal</source>
      <translation>Probe starten</translation>
    </message>
    <message>
      <source>Start the cut-over</source>
      <translation>Die Umstellung starten</translation>
    </message>
    <message>
      <source>Start the job…</source>
      <translation>Job starten …</translation>
    </message>
    <message>
      <source>Start work</source>
      <translation>Arbeit beginnen</translation>
    </message>
    <message>
      <source>Start: %1</source>
      <translation>Beginn: %1</translation>
    </message>
    <message>
      <source>Started</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <source>Starting a pipeline needs the role Developer in this project.</source>
      <translation>Eine Pipeline zu starten braucht in diesem Projekt die Rolle Developer.</translation>
    </message>
    <message>
      <source>Starting pipelines</source>
      <translation>Pipelines starten</translation>
    </message>
    <message>
      <source>Starting runs</source>
      <translation>Läufe starten</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>Starts %1</source>
      <translation>Beginnt %1</translation>
    </message>
    <message numerus="yes">
      <source>Starts %1, %n working day(s)</source>
      <translation>
        <numerusform>Beginnt %1, %n Arbeitstag</numerusform>
        <numerusform>Beginnt %1, %n Arbeitstage</numerusform>
      </translation>
    </message>
    <message>
      <source>Starts a job for a release, once; exit status 0 accepted, 1 refused, 4 not known</source>
      <translation>Startet einen Job für ein Release, einmal; Rückgabewert 0 angenommen, 1 abgelehnt, 4 nicht bekannt</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>State: %1</source>
      <translation>Zustand: %1</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Status address</source>
      <translation>Adresse des Standes</translation>
    </message>
    <message>
      <source>Status page, customers …</source>
      <translation>Statusseite, Kunden …</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Step of the runbook</source>
      <translation>Schritt des Ablaufplans</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Steps before it in the plan.</source>
      <translation>Schritte, die im Plan davor stehen.</translation>
    </message>
    <message>
      <source>Steps it waits for</source>
      <translation>Schritte, auf die er wartet</translation>
    </message>
    <message>
      <source>Steps of the runbook</source>
      <translation>Schritte des Ablaufplans</translation>
    </message>
    <message>
      <source>Still to be done</source>
      <translation>Noch zu erledigen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Betreff</translation>
    </message>
    <message>
      <source>Submodule %1</source>
      <translation>Submodul %1</translation>
    </message>
    <message>
      <source>Submodule %1: %2 → %3</source>
      <translation>Submodul %1: %2 → %3</translation>
    </message>
    <message>
      <source>Succeeded</source>
      <translation>Erfolgreich</translation>
    </message>
    <message>
      <source>Suite</source>
      <translation>Testreihe</translation>
    </message>
    <message>
      <source>Suites, with commas between</source>
      <translation>Testreihen, durch Kommas getrennt</translation>
    </message>
    <message>
      <source>Sum of the samples in the range</source>
      <translation>Summe der Messwerte im Zeitraum</translation>
    </message>
    <message>
      <source>Sum of the series, by labels</source>
      <translation>Summe der Messreihen, nach Labels</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>Superseded</source>
      <translation>Ersetzt</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Abschalten</translation>
    </message>
    <message>
      <source>Switch off the reminder of the %1</source>
      <translation>Erinnerung abschalten: %1</translation>
    </message>
    <message>
      <source>Switch on a reminder of the %1, %2</source>
      <translation>Erinnerung einschalten: %1, %2</translation>
    </message>
    <message>
      <source>Switch on reminder</source>
      <translation>Erinnerung einschalten</translation>
    </message>
    <message>
      <source>Switches on that a notice is told again before its window</source>
      <translation>Schaltet ein, dass eine Mitteilung vor ihrem Fenster noch einmal gesendet wird</translation>
    </message>
    <message>
      <source>TEMPLATE</source>
      <translation>VORLAGE</translation>
    </message>
    <message>
      <source>TESTS</source>
      <translation>TESTS</translation>
    </message>
    <message>
      <source>TEXT</source>
      <translation>TEXT</translation>
    </message>
    <message>
      <source>THERE</source>
      <translation>DORT</translation>
    </message>
    <message>
      <source>THRESHOLD</source>
      <translation>SCHWELLE</translation>
    </message>
    <message>
      <source>TITLE</source>
      <translation>TITEL</translation>
    </message>
    <message>
      <source>TO</source>
      <translation>BIS</translation>
    </message>
    <message>
      <source>TOKEN</source>
      <translation>TOKEN</translation>
    </message>
    <message>
      <source>TRAIN</source>
      <translation>ZUG</translation>
    </message>
    <message>
      <source>TREND</source>
      <translation>VERLAUF</translation>
    </message>
    <message>
      <source>TURN</source>
      <translation>AN DER REIHE</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
      <source>Table read: %1 and %2 added, %3 updated, %4 unchanged, %5 skipped</source>
      <translation>Tabelle gelesen: %1 und %2 hinzugefügt, %3 aktualisiert, %4 unverändert, %5 ausgelassen</translation>
    </message>
    <message>
      <source>Tables (*.csv *.json)</source>
      <translation>Tabellen (*.csv *.json)</translation>
    </message>
    <message>
      <source>Tables (*.csv *.json);;All files (*)</source>
      <translation>Tabellen (*.csv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Tables of releases from other tools</source>
      <translation>Tabellen von Releases aus anderen Werkzeugen</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Git-Tag</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <source>Tags: %1</source>
      <translation>Tags: %1</translation>
    </message>
    <message>
      <source>Take %1 deployments and %2 incidents from %3</source>
      <translation>%1 Auslieferungen und %2 Vorfälle aus %3 übernehmen</translation>
    </message>
    <message numerus="yes">
      <source>Take %n notes of users from %1</source>
      <translation>
        <numerusform>%n Notiz von Nutzern aus %1 übernehmen</numerusform>
        <numerusform>%n Notizen von Nutzern aus %1 übernehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Take feedback from a file</source>
      <translation>Rückmeldungen aus einer Datei übernehmen</translation>
    </message>
    <message>
      <source>Take feedback from a file…</source>
      <translation>Rückmeldungen aus einer Datei übernehmen …</translation>
    </message>
    <message>
      <source>Take it into the checklist</source>
      <translation>In die Checkliste übernehmen</translation>
    </message>
    <message>
      <source>Take over freeze periods</source>
      <translation>Sperrzeiten übernehmen</translation>
    </message>
    <message>
      <source>Take over the results</source>
      <translation>Ergebnisse übernehmen</translation>
    </message>
    <message>
      <source>Take the other text</source>
      <translation>Den anderen Text nehmen</translation>
    </message>
    <message>
      <source>Take up the run %1</source>
      <translation>Lauf %1 aufnehmen</translation>
    </message>
    <message>
      <source>Taken as events, for they are called a freeze but are shorter than two hours: %1. Give an event the category FREEZE where nothing should ship, however short.</source>
      <translation>Als Termine übernommen, weil sie Freeze heißen, aber kürzer als zwei Stunden sind: %1. Geben Sie einem Termin die Kategorie FREEZE, wenn dann nichts ausgeliefert werden soll, wie kurz er auch ist.</translation>
    </message>
    <message>
      <source>Taken as events, for they freeze the work and not shipping: %1. Give an event the category FREEZE where nothing should ship.</source>
      <translation>Als Ereignisse übernommen, denn sie frieren die Arbeit ein und nicht die Auslieferung: %1. Geben Sie einem Ereignis die Kategorie FREEZE, wenn nichts ausgeliefert werden soll.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Zurückgenommen</translation>
    </message>
    <message>
      <source>Taken back again</source>
      <translation>Wieder zurückgenommen</translation>
    </message>
    <message>
      <source>Taken back by itself, as %1 had armed it: %2</source>
      <translation>Selbsttätig zurückgenommen, wie von %1 scharf geschaltet: %2</translation>
    </message>
    <message>
      <source>Taken back by itself, as its criteria say: %1</source>
      <translation>Selbsttätig zurückgenommen, wie die Kriterien es verlangen: %1</translation>
    </message>
    <message>
      <source>Taken by %1</source>
      <translation>Genommen von %1</translation>
    </message>
    <message>
      <source>Taken from the last run: the server does not say which parameters it wants.</source>
      <translation>Aus dem letzten Lauf übernommen: Der Server sagt nicht, welche Parameter er will.</translation>
    </message>
    <message>
      <source>Taken over</source>
      <translation>Übernommen</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Dauert</translation>
    </message>
    <message>
      <source>Takes a job from the release</source>
      <translation>Nimmt einen Job aus dem Release</translation>
    </message>
    <message>
      <source>Takes a panel away</source>
      <translation>Entfernt ein Panel</translation>
    </message>
    <message>
      <source>Takes a release back from an environment</source>
      <translation>Rollt ein Release in einer Umgebung zurück</translation>
    </message>
    <message>
      <source>Takes a release from an archive into this workspace</source>
      <translation>Nimmt ein Release aus einem Archiv in diesen Arbeitsbereich auf</translation>
    </message>
    <message>
      <source>Takes a requirement back that nobody decided on</source>
      <translation>Nimmt eine Anforderung zurück, über die niemand entschieden hat</translation>
    </message>
    <message>
      <source>Takes a step out</source>
      <translation>Nimmt einen Schritt heraus</translation>
    </message>
    <message>
      <source>Takes a tick, a block or a skip back</source>
      <translation>Nimmt ein Häkchen, eine Blockade oder ein Auslassen zurück</translation>
    </message>
    <message>
      <source>Takes deployments, commits and incidents from a CSV or JSON file; what is known is changed</source>
      <translation>Übernimmt Auslieferungen, Commits und Vorfälle aus einer CSV- oder JSON-Datei; was bekannt ist, wird geändert</translation>
    </message>
    <message>
      <source>Takes effect at once. Names that your team gave stay as they are.</source>
      <translation>Gilt sofort. Namen, die Ihr Team vergeben hat, bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Takes it to another state; refused with reasons where the rules forbid it</source>
      <translation>Bringt es in einen anderen Zustand; mit Gründen verweigert, wo die Regeln es verbieten</translation>
    </message>
    <message>
      <source>Takes notes from a CSV or JSON file; those that were taken before are left alone</source>
      <translation>Übernimmt Notizen aus einer CSV- oder JSON-Datei; schon früher übernommene bleiben unberührt</translation>
    </message>
    <message>
      <source>Takes so many minutes</source>
      <translation>Dauert so viele Minuten</translation>
    </message>
    <message>
      <source>Takes so many times as long; may be repeated</source>
      <translation>Dauert so viel Mal so lang; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Takes their text from a file</source>
      <translation>Übernimmt ihren Text aus einer Datei</translation>
    </message>
    <message>
      <source>Task list in Markdown</source>
      <translation>Aufgabenliste in Markdown</translation>
    </message>
    <message>
      <source>Team of %1</source>
      <translation>Team von %1</translation>
    </message>
    <message>
      <source>TeamCity joined it with build %1, which waited already.</source>
      <translation>TeamCity hat ihn mit Build %1 zusammengelegt, der bereits wartete.</translation>
    </message>
    <message>
      <source>TeamCity runs a build again only as a whole.</source>
      <translation>TeamCity wiederholt einen Build nur als Ganzes.</translation>
    </message>
    <message>
      <source>Tells canary and baseline apart where one query answers both.</source>
      <translation>Unterscheidet Canary und Vergleichsbasis, wo eine Abfrage beide beantwortet.</translation>
    </message>
    <message>
      <source>Tells those for users to the product's server, once; exit status 0 published, 1 refused, 4 not known</source>
      <translation>Teilt die für Nutzer dem Server des Produkts mit, einmal; Rückgabewert 0 veröffentlicht, 1 abgelehnt, 4 nicht bekannt</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>Template as YAML</source>
      <translation>Vorlage als YAML</translation>
    </message>
    <message>
      <source>Template as a form</source>
      <translation>Vorlage als Formular</translation>
    </message>
    <message>
      <source>Template from a file</source>
      <translation>Vorlage aus einer Datei</translation>
    </message>
    <message>
      <source>Template of its release notes</source>
      <translation>Vorlage seiner Release Notes</translation>
    </message>
    <message>
      <source>Template to a file</source>
      <translation>Vorlage in eine Datei</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <source>Templates of release notes know no “%1”, only %2.</source>
      <translation>Vorlagen von Release Notes kennen kein „%1“, nur %2.</translation>
    </message>
    <message>
      <source>Test</source>
      <comment>noun</comment>
      <translation>Test</translation>
    </message>
    <message>
      <source>Test</source>
      <comment>purpose of a job</comment>
      <translation>Testen</translation>
    </message>
    <message>
      <source>Test %1</source>
      <translation>Test %1</translation>
    </message>
    <message>
      <source>Test connection</source>
      <translation>Verbindung prüfen</translation>
    </message>
    <message>
      <source>Test results</source>
      <translation>Testergebnisse</translation>
    </message>
    <message>
      <source>Tests</source>
      <translation>Tests</translation>
    </message>
    <message>
      <source>Tests pass</source>
      <translation>Tests bestehen</translation>
    </message>
    <message>
      <source>Tests “%1” of %2: %3 of %4 passed</source>
      <translation>Tests „%1“ von %2: %3 von %4 bestanden</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text follows a closing quote. Write a quote inside of a cell twice.</source>
      <translation>Nach einem schließenden Anführungszeichen folgt Text. Schreiben Sie ein Anführungszeichen in einer Zelle doppelt.</translation>
    </message>
    <message>
      <source>Text in it</source>
      <translation>Text darin</translation>
    </message>
    <message>
      <source>Text of the report</source>
      <translation>Text des Berichts</translation>
    </message>
    <message>
      <source>Texts of the report</source>
      <translation>Texte des Berichts</translation>
    </message>
    <message>
      <source>Texts that reports are made from</source>
      <translation>Texte, aus denen Berichte entstehen</translation>
    </message>
    <message>
      <source>That is more than %1 points of one series. Choose a longer step</source>
      <translation>Das sind mehr als %1 Punkte einer Messreihe. Eine größere Schrittweite wählen</translation>
    </message>
    <message>
      <source>That run of the server is followed here already.</source>
      <translation>Dieser Lauf des Servers wird hier schon verfolgt.</translation>
    </message>
    <message>
      <source>That the clock of Nagios shows, so that downtimes end in time when clocks change; empty: this machine's, where it fits.</source>
      <translation>Die Zeitzone, nach der die Uhr von Nagios geht, damit Downtimes rechtzeitig enden, wenn Uhren umgestellt werden; leer: die dieses Rechners, wo sie passt.</translation>
    </message>
    <message>
      <source>That would make more than %1 releases. Choose an earlier day.</source>
      <translation>Das ergäbe mehr als %1 Releases. Wählen Sie einen früheren Tag.</translation>
    </message>
    <message>
      <source>The %1 is missing.</source>
      <translation>%1 fehlt.</translation>
    </message>
    <message>
      <source>The %1 is no template. %2</source>
      <translation>Das ist keine Vorlage (%1). %2</translation>
    </message>
    <message>
      <source>The %1 was added behind Slipway's back.</source>
      <translation>%1 wurde hinter dem Rücken von Slipway hinzugefügt.</translation>
    </message>
    <message>
      <source>The %1 was changed.</source>
      <translation>%1 wurde geändert.</translation>
    </message>
    <message>
      <source>The %1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>The PDF cannot be drawn.</source>
      <translation>Das PDF kann nicht gezeichnet werden.</translation>
    </message>
    <message>
      <source>The PDF could not be finished: Qt wrote it in a way that is not known.</source>
      <translation>Das PDF konnte nicht fertiggestellt werden: Qt hat es auf unbekannte Weise geschrieben.</translation>
    </message>
    <message>
      <source>The SSH agent, or nothing</source>
      <translation>Der SSH-Agent oder nichts</translation>
    </message>
    <message>
      <source>The XML ends in the middle: the file was cut off when it was written or copied. Take it from the run again.</source>
      <translation>Das XML endet in der Mitte: Die Datei wurde beim Schreiben oder Kopieren abgeschnitten. Holen Sie sie erneut vom Lauf.</translation>
    </message>
    <message>
      <source>The absence ends before it begins.</source>
      <translation>Die Abwesenheit endet, bevor sie beginnt.</translation>
    </message>
    <message>
      <source>The account lacks %1.</source>
      <translation>Dem Konto fehlt %1.</translation>
    </message>
    <message>
      <source>The account may only read: jobs can be followed, not started.</source>
      <translation>Das Konto darf nur lesen: Jobs lassen sich verfolgen, nicht starten.</translation>
    </message>
    <message>
      <source>The account may start pipelines here.</source>
      <translation>Das Konto darf hier Pipelines starten.</translation>
    </message>
    <message>
      <source>The account may write to the repository.</source>
      <translation>Das Konto darf in das Repository schreiben.</translation>
    </message>
    <message>
      <source>The account of this connection lacks the permission %1 of Icinga.</source>
      <translation>Dem Konto dieser Verbindung fehlt in Icinga die Berechtigung %1.</translation>
    </message>
    <message>
      <source>The action item is done</source>
      <translation>Die Maßnahme ist erledigt</translation>
    </message>
    <message>
      <source>The action item is to be done again</source>
      <translation>Die Maßnahme ist wieder zu erledigen</translation>
    </message>
    <message>
      <source>The action item “%1” has no due date.</source>
      <translation>Die Maßnahme „%1“ hat kein Fälligkeitsdatum.</translation>
    </message>
    <message>
      <source>The action item “%1” has no owner.</source>
      <translation>Die Maßnahme „%1“ hat keine verantwortliche Person.</translation>
    </message>
    <message>
      <source>The address %1 does not begin with https:.</source>
      <translation>Die Adresse %1 beginnt nicht mit https:.</translation>
    </message>
    <message>
      <source>The address answers as it should</source>
      <translation>Die Adresse antwortet, wie sie soll</translation>
    </message>
    <message>
      <source>The address of %1 does not name a repository. Copy it from the repository's own page.</source>
      <translation>Die Adresse von %1 nennt kein Repository. Kopieren Sie sie von der Seite des Repositorys.</translation>
    </message>
    <message>
      <source>The address of %1 ends before the first “?” or “#”.</source>
      <translation>Die Adresse von %1 endet vor dem ersten „?“ oder „#“.</translation>
    </message>
    <message>
      <source>The address of %1 holds a user name or password. Give the account and the secret in their own fields.</source>
      <translation>Die Adresse von %1 enthält einen Benutzernamen oder ein Passwort. Geben Sie Konto und Geheimnis in ihren eigenen Feldern an.</translation>
    </message>
    <message>
      <source>The address of %1 is not a web address. It begins with https://.</source>
      <translation>Die Adresse von %1 ist keine Webadresse. Eine solche beginnt mit https://.</translation>
    </message>
    <message>
      <source>The address of %1 is not encrypted. Use https://, or allow plain http for this connection.</source>
      <translation>Die Adresse von %1 ist unverschlüsselt. Verwenden Sie https://, oder erlauben Sie http für diese Verbindung.</translation>
    </message>
    <message>
      <source>The address of %1 names no repository. It looks like https://github.com/owner/repository.</source>
      <translation>Die Adresse von %1 nennt kein Repository. Sie sieht so aus: https://github.com/owner/repository.</translation>
    </message>
    <message>
      <source>The address of %1 names organization and project, as https://dev.azure.com/organization/project.</source>
      <translation>Die Adresse von %1 nennt Organisation und Projekt, wie https://dev.azure.com/organisation/projekt.</translation>
    </message>
    <message>
      <source>The age is given in hours, up to a year; 0 means any.</source>
      <translation>Das Alter wird in Stunden angegeben, höchstens ein Jahr; 0 heißt beliebig.</translation>
    </message>
    <message>
      <source>The alert</source>
      <translation>Der Alarm</translation>
    </message>
    <message>
      <source>The alert had opened the incident “%1”, which is under way; it was noted there.</source>
      <translation>Der Alarm hatte den Vorfall „%1“ eröffnet, der noch läuft; dort wurde es festgehalten.</translation>
    </message>
    <message>
      <source>The alert of the incident “%1” fired again</source>
      <translation>Der Alarm des Vorfalls „%1“ wurde erneut ausgelöst</translation>
    </message>
    <message>
      <source>The alert of the incident “%1” has ended</source>
      <translation>Der Alarm des Vorfalls „%1“ ist beendet</translation>
    </message>
    <message>
      <source>The alert that told it</source>
      <translation>Der Alarm, der ihn gemeldet hat</translation>
    </message>
    <message>
      <source>The alert's incident is under way; that it fired was noted there.</source>
      <translation>Der Vorfall des Alarms läuft noch; dass der Alarm ausgelöst wurde, ist dort festgehalten.</translation>
    </message>
    <message>
      <source>The answer could not be written to standard output.</source>
      <translation>Die Antwort konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
      <source>The answer holds no data. Check the address of the connection.</source>
      <translation>Die Antwort enthält keine Daten. Die Adresse der Verbindung prüfen.</translation>
    </message>
    <message>
      <source>The answer is not that of Nagios Core 4. The address of the connection ends at the folder of its CGIs, as in https://nagios.example/cgi-bin/nagios4.</source>
      <translation>Das ist nicht die Antwort eines Nagios Core 4. Die Adresse der Verbindung endet mit dem Ordner seiner CGIs, etwa https://nagios.example/cgi-bin/nagios4.</translation>
    </message>
    <message>
      <source>The answer is not that of a Prometheus. Check the address of the connection.</source>
      <translation>Das ist nicht die Antwort eines Prometheus. Die Adresse der Verbindung prüfen.</translation>
    </message>
    <message>
      <source>The answer is not that of an Alertmanager. Check the address of the connection.</source>
      <translation>Das ist nicht die Antwort eines Alertmanagers. Die Adresse der Verbindung prüfen.</translation>
    </message>
    <message>
      <source>The answer of %1 is broken: %2</source>
      <translation>Die Antwort von %1 ist beschädigt: %2</translation>
    </message>
    <message>
      <source>The archive</source>
      <translation>Das Archiv</translation>
    </message>
    <message>
      <source>The archive cannot be read: %1.</source>
      <translation>Das Archiv kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
      <source>The archive could not be made.</source>
      <translation>Das Archiv konnte nicht erstellt werden.</translation>
    </message>
    <message>
      <source>The archive has several environments that would be “%1” here. Nothing was changed.</source>
      <translation>Das Archiv hat mehrere Umgebungen, die hier „%1“ wären. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The archive holds %1 that Slipway did not write.</source>
      <translation>Das Archiv enthält etwas, das Slipway nicht geschrieben hat: %1.</translation>
    </message>
    <message>
      <source>The archive is larger than %1 MB.</source>
      <translation>Das Archiv ist größer als %1 MB.</translation>
    </message>
    <message>
      <source>The archive names two people who would both be %1 here, by their e-mail. The release is closed, and its seal tells them apart: give %1 another e-mail while it is restored. Nothing was changed.</source>
      <translation>Das Archiv nennt zwei Personen, die hier der E-Mail nach beide %1 wären. Das Release ist abgeschlossen, und sein Siegel unterscheidet sie: %1 während der Wiederherstellung eine andere E-Mail geben. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The archive was made by a newer Slipway. Update Slipway to restore it.</source>
      <translation>Das Archiv wurde von einem neueren Slipway gemacht. Aktualisieren Sie Slipway, um es wiederherzustellen.</translation>
    </message>
    <message>
      <source>The archive would be larger than %1 MB.</source>
      <translation>Das Archiv wäre größer als %1 MB.</translation>
    </message>
    <message>
      <source>The archive; - is standard output</source>
      <translation>Das Archiv; - ist die Standardausgabe</translation>
    </message>
    <message>
      <source>The audit chain breaks after entry %1: its seal does not fit. The end of the chain or of the change log, or the record of this copy (sync_ctl), was changed.</source>
      <translation>Die Prüfkette bricht nach Eintrag %1: Ihr Siegel passt nicht. Das Ende der Kette oder des Änderungsprotokolls, oder der Vermerk dieser Kopie (sync_ctl), wurde geändert.</translation>
    </message>
    <message>
      <source>The audit chain breaks after entry %1: the entries up to transaction %2 were cut off at its end.</source>
      <translation>Die Prüfkette bricht nach Eintrag %1: Die Einträge bis zur Transaktion %2 wurden an ihrem Ende abgeschnitten.</translation>
    </message>
    <message>
      <source>The audit chain breaks at entry %1 (%2, %3): %4.</source>
      <translation>Die Prüfkette bricht bei Eintrag %1 (%2, %3): %4.</translation>
    </message>
    <message>
      <source>The audit trail of a release, newest first</source>
      <translation>Das Prüfprotokoll eines Releases, Neuestes zuerst</translation>
    </message>
    <message>
      <source>The backup is damaged and was not restored.</source>
      <translation>Die Sicherung ist beschädigt und wurde nicht zurückgespielt.</translation>
    </message>
    <message>
      <source>The backup was changed behind Slipway's back and was not restored. %1 Choose another backup; “slipwayctl workspace restore FILE --force” takes it all the same.</source>
      <translation>Die Sicherung wurde an Slipway vorbei geändert und nicht wiederhergestellt. %1 Wählen Sie eine andere Sicherung; „slipwayctl workspace restore DATEI --force“ nimmt sie trotzdem.</translation>
    </message>
    <message>
      <source>The backup was changed behind Slipway's back. %1</source>
      <translation>Die Sicherung wurde an Slipway vorbei geändert. %1</translation>
    </message>
    <message>
      <source>The body asks for {{%1}}, but there is no such value.</source>
      <translation>Der Inhalt verlangt {{%1}}, aber einen solchen Wert gibt es nicht.</translation>
    </message>
    <message>
      <source>The body is not JSON. Placeholders stand inside texts, as in "{{VERSION}}".</source>
      <translation>Der Inhalt ist kein JSON. Platzhalter stehen in Texten, wie in "{{VERSION}}".</translation>
    </message>
    <message>
      <source>The body is not JSON: %1. Placeholders stand inside texts, as in "{{VERSION}}".</source>
      <translation>Der Inhalt ist kein JSON: %1. Platzhalter stehen in Texten, wie in "{{VERSION}}".</translation>
    </message>
    <message>
      <source>The booking ends before it begins.</source>
      <translation>Die Buchung endet, bevor sie beginnt.</translation>
    </message>
    <message>
      <source>The booking was moved.</source>
      <translation>Die Buchung wurde verschoben.</translation>
    </message>
    <message>
      <source>The branch or tag must match it</source>
      <translation>Der Branch oder Tag muss dazu passen</translation>
    </message>
    <message>
      <source>The branches of the repository cannot be read.</source>
      <translation>Die Branches des Repositorys können nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The calendar has more than %1 entries. Split it into smaller files.</source>
      <translation>Der Kalender hat mehr als %1 Einträge. Teilen Sie ihn in kleinere Dateien.</translation>
    </message>
    <message>
      <source>The calendar shows releases from their start to their ship, freeze windows and holidays, and tells what collides. Plan the first release, or begin with the calendar you have.</source>
      <translation>Der Kalender zeigt Releases vom Beginn bis zur Auslieferung, Sperrfenster und Feiertage, und sagt, was zusammenstößt. Planen Sie das erste Release, oder beginnen Sie mit dem Kalender, den Sie haben.</translation>
    </message>
    <message>
      <source>The certificates of authorities in “%1” cannot be read. Name a PEM file: git config http.sslCAInfo FILE</source>
      <translation>Die Zertifikate von Stellen in „%1“ sind nicht lesbar. Nennen Sie eine PEM-Datei: git config http.sslCAInfo DATEI</translation>
    </message>
    <message>
      <source>The chance that a release ships on its date, by simulation; exit status 1 without data enough</source>
      <translation>Die Chance, dass ein Release zu seinem Termin ausgeliefert wird, durch Simulation; Rückgabewert 1 ohne ausreichende Daten</translation>
    </message>
    <message>
      <source>The change log holds transaction %1, which no audit entry covers.</source>
      <translation>Das Änderungsprotokoll enthält die Transaktion %1, die kein Prüfeintrag deckt.</translation>
    </message>
    <message>
      <source>The change log was switched off (sync_ctl.applying).</source>
      <translation>Das Änderungsprotokoll war abgeschaltet (sync_ctl.applying).</translation>
    </message>
    <message>
      <source>The changelog has a section about %1 already, with other words. Take it out first.</source>
      <translation>Das Changelog hat schon einen Abschnitt über %1, mit anderem Wortlaut. Nehmen Sie ihn zuerst heraus.</translation>
    </message>
    <message>
      <source>The changelog has them already.</source>
      <translation>Das Changelog enthält sie schon.</translation>
    </message>
    <message>
      <source>The changelog is no text in UTF-8; written back it would be another one. Convert it first.</source>
      <translation>Das Changelog ist kein Text in UTF-8; zurückgeschrieben wäre es ein anderes. Wandeln Sie es zuerst um.</translation>
    </message>
    <message>
      <source>The channel was removed. Draft the notice for another one.</source>
      <translation>Der Kanal wurde entfernt. Entwerfen Sie die Mitteilung für einen anderen.</translation>
    </message>
    <message>
      <source>The chart was copied as an image.</source>
      <translation>Das Diagramm wurde als Bild kopiert.</translation>
    </message>
    <message>
      <source>The check is running.</source>
      <translation>Die Prüfung läuft.</translation>
    </message>
    <message>
      <source>The checklist holds what must be done before the release goes out: by phase, with owner, due date and evidence.</source>
      <translation>Die Checkliste enthält, was vor der Auslieferung zu tun ist: nach Phasen, mit Verantwortlichen, Fälligkeit und Nachweisen.</translation>
    </message>
    <message>
      <source>The checklist is empty.</source>
      <translation>Die Checkliste ist leer.</translation>
    </message>
    <message>
      <source>The checklist was written.</source>
      <translation>Die Checkliste wurde geschrieben.</translation>
    </message>
    <message>
      <source>The clock starts now and the runbook is locked until the end. What happens is on record and cannot be undone.</source>
      <translation>Die Uhr startet jetzt, und der Ablaufplan ist bis zum Ende gesperrt. Was geschieht, wird festgehalten und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
      <source>The clone has no remote “%1”. Name another one in the product's settings.</source>
      <translation>Der Klon hat keine Gegenstelle „%1“. Nennen Sie eine andere in den Einstellungen des Produkts.</translation>
    </message>
    <message>
      <source>The clone is shallow: its history ends at %1, within the range. Run: git fetch --unshallow</source>
      <translation>Der Klon ist flach: Seine Historie endet bei %1, innerhalb des Bereichs. Führen Sie aus: git fetch --unshallow</translation>
    </message>
    <message>
      <source>The clone lacks files of one of the two commits: it is damaged or was cloned in part.</source>
      <translation>Dem Klon fehlen Dateien eines der beiden Commits: Er ist beschädigt oder wurde nur teilweise geklont.</translation>
    </message>
    <message>
      <source>The clone lacks the object %1: it is damaged or was cloned in part. Fetch all of it, or clone it anew.</source>
      <translation>Dem Klon fehlt das Objekt %1: Er ist beschädigt oder wurde nur teilweise geklont. Holen Sie alles, oder klonen Sie neu.</translation>
    </message>
    <message>
      <source>The comment is empty.</source>
      <translation>Der Kommentar ist leer.</translation>
    </message>
    <message>
      <source>The commit %1 has no file “%2”.</source>
      <translation>Der Commit %1 hat keine Datei „%2“.</translation>
    </message>
    <message>
      <source>The component “%1” stands outside of VCALENDAR.</source>
      <translation>Die Komponente „%1“ steht außerhalb von VCALENDAR.</translation>
    </message>
    <message>
      <source>The condition never held for %1</source>
      <translation>Die Bedingung hat nie %1 lang gehalten</translation>
    </message>
    <message>
      <source>The connection was closed meanwhile.</source>
      <translation>Die Verbindung wurde inzwischen geschlossen.</translation>
    </message>
    <message>
      <source>The content_hash you looked at; refused when the release has changed since</source>
      <translation>Der content_hash, den Sie angesehen haben; verweigert, wenn sich das Release seither geändert hat</translation>
    </message>
    <message>
      <source>The coordinator</source>
      <translation>Die Koordination</translation>
    </message>
    <message>
      <source>The coordinator may also sign as QA lead</source>
      <translation>Die Koordination darf auch als QA-Leitung freigeben</translation>
    </message>
    <message>
      <source>The copy cannot be written: %1.</source>
      <translation>Die Kopie kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
      <source>The copy could not be put in its place. Check the permissions of the folder.</source>
      <translation>Die Kopie konnte nicht an ihre Stelle gesetzt werden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
      <source>The copy was saved.</source>
      <translation>Die Kopie wurde gesichert.</translation>
    </message>
    <message>
      <source>The cord is pulled: %1</source>
      <translation>Die Notbremse ist gezogen: %1</translation>
    </message>
    <message>
      <source>The cord is pulled: %1. Nothing goes on until somebody lets it go.</source>
      <translation>Die Notbremse ist gezogen: %1. Nichts geht weiter, bis sie jemand löst.</translation>
    </message>
    <message>
      <source>The criterion is not being measured.</source>
      <translation>Das Kriterium wird nicht gemessen.</translation>
    </message>
    <message>
      <source>The criterion was changed; it has to be measured anew.</source>
      <translation>Das Kriterium wurde geändert; es muss neu gemessen werden.</translation>
    </message>
    <message>
      <source>The criterion was removed.</source>
      <translation>Das Kriterium wurde entfernt.</translation>
    </message>
    <message>
      <source>The criterion “%1” counts the items of the phase %2. Change or remove it first.</source>
      <translation>Das Kriterium „%1“ zählt die Punkte der Phase %2. Ändern oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
      <source>The criterion “%1” is %2.</source>
      <translation>Das Kriterium „%1“ ist %2.</translation>
    </message>
    <message>
      <source>The data were copied as CSV.</source>
      <translation>Die Daten wurden als CSV kopiert.</translation>
    </message>
    <message>
      <source>The data were written to %1.</source>
      <translation>Die Daten wurden in %1 geschrieben.</translation>
    </message>
    <message>
      <source>The date of the milestone “%1” depends on itself.</source>
      <translation>Das Datum des Meilensteins „%1“ hängt von sich selbst ab.</translation>
    </message>
    <message>
      <source>The date of “%1” follows the milestone %2. Give it another rule first.</source>
      <translation>Der Termin von „%1“ folgt dem Meilenstein %2. Geben Sie ihm zuerst eine andere Regel.</translation>
    </message>
    <message>
      <source>The date was changed.</source>
      <translation>Das Datum wurde geändert.</translation>
    </message>
    <message>
      <source>The dates of a release that is %1 cannot be moved.</source>
      <translation>Die Termine eines Releases im Zustand „%1“ können nicht verschoben werden.</translation>
    </message>
    <message>
      <source>The dates of milestone “%1” hang on each other in a circle. Give one of them a rule from T or a fixed date.</source>
      <translation>Die Termine des Meilensteins „%1“ hängen im Kreis voneinander ab. Geben Sie einem davon eine Regel ab T oder ein festes Datum.</translation>
    </message>
    <message>
      <source>The definition of %1 stands outside of the project, at %2.</source>
      <translation>Die Definition von %1 steht außerhalb des Projekts, bei %2.</translation>
    </message>
    <message>
      <source>The definition of this job is the file %1 in its repository.</source>
      <translation>Die Definition dieses Jobs ist die Datei %1 in seinem Repository.</translation>
    </message>
    <message>
      <source>The deployment is not one of the incident's release. It is %1.</source>
      <translation>Die Auslieferung gehört nicht zum Release des Vorfalls. Es ist %1.</translation>
    </message>
    <message>
      <source>The deployment is over: %1.</source>
      <translation>Die Auslieferung ist zu Ende: %1.</translation>
    </message>
    <message>
      <source>The deployment that caused it; last: the newest of the release</source>
      <translation>Die Auslieferung, die ihn verursacht hat; last: die neueste des Releases</translation>
    </message>
    <message>
      <source>The deployment that is watched still stands.</source>
      <translation>Die beobachtete Auslieferung steht noch.</translation>
    </message>
    <message>
      <source>The deployment that mended it</source>
      <translation>Die Auslieferung, die ihn behoben hat</translation>
    </message>
    <message>
      <source>The deployment that was watched does not stand any more: nothing was decided.</source>
      <translation>Die beobachtete Auslieferung steht nicht mehr: Es wurde nichts entschieden.</translation>
    </message>
    <message>
      <source>The deployment was recorded.</source>
      <translation>Die Auslieferung wurde eingetragen.</translation>
    </message>
    <message>
      <source>The deployment “%1” is in the file twice.</source>
      <translation>Die Auslieferung „%1“ steht zweimal in der Datei.</translation>
    </message>
    <message>
      <source>The deployment “%1” is named, but it is neither in this file nor known.</source>
      <translation>Die Auslieferung „%1“ wird genannt, steht aber weder in dieser Datei, noch ist sie bekannt.</translation>
    </message>
    <message>
      <source>The desktop is told of your runs while this window is not in front. Nothing is told of others' runs.</source>
      <translation>Der Desktop meldet eigene Läufe, solange dieses Fenster nicht im Vordergrund ist. Läufe anderer werden nicht gemeldet.</translation>
    </message>
    <message>
      <source>The details were changed.</source>
      <translation>Die Angaben wurden geändert.</translation>
    </message>
    <message>
      <source>The deviation is on record.</source>
      <translation>Die Abweichung ist festgehalten.</translation>
    </message>
    <message>
      <source>The disk is full. Nothing was changed; make room and do it again.</source>
      <translation>Der Datenträger ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The draft was thrown away.</source>
      <translation>Der Entwurf wurde verworfen.</translation>
    </message>
    <message>
      <source>The e-mail address</source>
      <translation>Die E-Mail-Adresse</translation>
    </message>
    <message>
      <source>The environment variable %1 is not set. Set it before Slipway starts.</source>
      <translation>Die Umgebungsvariable %1 ist nicht gesetzt. Sie setzen, bevor Slipway startet.</translation>
    </message>
    <message>
      <source>The environment variable that holds the password, the token, or the passphrase of the key</source>
      <translation>Die Umgebungsvariable mit dem Passwort, dem Token oder der Passphrase des Schlüssels</translation>
    </message>
    <message>
      <source>The environment variable that holds the token</source>
      <translation>Die Umgebungsvariable mit dem Token</translation>
    </message>
    <message>
      <source>The environment variable with the secret posts are signed with</source>
      <translation>Die Umgebungsvariable mit dem Geheimnis, mit dem Sendungen signiert werden</translation>
    </message>
    <message>
      <source>The error budget is not used faster than allowed</source>
      <translation>Das Fehlerbudget wird nicht schneller verbraucht als erlaubt</translation>
    </message>
    <message>
      <source>The error budget is used %1 times as fast as allowed over %2, and over the last %3</source>
      <translation>Das Fehlerbudget wird %1-mal so schnell verbraucht wie erlaubt, über %2 und auch über die letzten %3</translation>
    </message>
    <message>
      <source>The error budget lasts</source>
      <translation>Das Fehlerbudget reicht</translation>
    </message>
    <message>
      <source>The evidence is empty: give a link, a file or a sentence.</source>
      <translation>Der Nachweis ist leer: Geben Sie einen Link, eine Datei oder einen Satz an.</translation>
    </message>
    <message>
      <source>The evidence was removed.</source>
      <translation>Der Nachweis wurde entfernt.</translation>
    </message>
    <message>
      <source>The failure of a run does not count; a second person agrees</source>
      <translation>Der Fehlschlag eines Laufs zählt nicht; eine zweite Person stimmt zu</translation>
    </message>
    <message>
      <source>The file calls a heading “%1” now; the phase was renamed here to “%2”, which stays.</source>
      <translation>Die Datei nennt eine Überschrift nun „%1“; die Phase wurde hier in „%2“ umbenannt, und dabei bleibt es.</translation>
    </message>
    <message>
      <source>The file calls the phase “%1” now “%2”. It kept its name, for other items stand in it.</source>
      <translation>Die Datei nennt die Phase „%1“ nun „%2“. Sie behielt ihren Namen, denn in ihr stehen noch andere Punkte.</translation>
    </message>
    <message>
      <source>The file cannot be read: %1</source>
      <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
      <source>The file cannot be read: %1.</source>
      <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
      <source>The file cannot be written: %1</source>
      <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
      <source>The file cannot be written: %1.</source>
      <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
      <source>The file could not be read: %1</source>
      <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
      <source>The file could not be read: %1.</source>
      <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
      <source>The file does not end with “# EOF”: it is cut, or written in the older text format of Prometheus. Export it as OpenMetrics.</source>
      <translation>Die Datei endet nicht mit „# EOF“: Sie ist abgeschnitten oder im älteren Textformat von Prometheus geschrieben. Als OpenMetrics exportieren.</translation>
    </message>
    <message>
      <source>The file gives “%1” to @%2 now; here it is with %3, which stays.</source>
      <translation>Die Datei gibt „%1“ nun an @%2; hier liegt der Punkt bei %3, und dabei bleibt es.</translation>
    </message>
    <message>
      <source>The file gives “%1” to nobody now; here it is with %2, which stays.</source>
      <translation>Die Datei gibt „%1“ nun niemandem; hier liegt der Punkt bei %2, und dabei bleibt es.</translation>
    </message>
    <message>
      <source>The file has %1 MB; at most %2 MB are read. Split it into smaller files.</source>
      <translation>Die Datei hat %1 MB; höchstens %2 MB werden gelesen. Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
      <source>The file holds a NUL byte, so it is not a text file. Choose another file.</source>
      <translation>Die Datei enthält ein NUL-Byte, ist also keine Textdatei. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>The file is UTF-16. Save it as UTF-8 and read it again.</source>
      <translation>Die Datei ist UTF-16. Speichern Sie sie als UTF-8 und lesen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>The file is empty. Choose another file.</source>
      <translation>Die Datei ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>The file is empty; a template is wanted.</source>
      <translation>Die Datei ist leer; eine Vorlage wird gebraucht.</translation>
    </message>
    <message>
      <source>The file is empty; the notes were not changed.</source>
      <translation>Die Datei ist leer; die Notizen wurden nicht geändert.</translation>
    </message>
    <message>
      <source>The file is larger than 64 MB.</source>
      <translation>Die Datei ist größer als 64 MB.</translation>
    </message>
    <message>
      <source>The file is larger than 64 MiB. Take it in parts: %1</source>
      <translation>Die Datei ist größer als 64 MiB. Übernehmen Sie sie in Teilen: %1</translation>
    </message>
    <message>
      <source>The file is nested too deeply.</source>
      <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
      <source>The file is not there any more.</source>
      <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
      <source>The file of the evidence “%1” is not there any more; the archive has its hash only.</source>
      <translation>Die Datei des Nachweises „%1“ gibt es nicht mehr; das Archiv enthält nur ihren Hash.</translation>
    </message>
    <message>
      <source>The file was changed since it was added as evidence.</source>
      <translation>Die Datei wurde geändert, seit sie als Nachweis hinzugefügt wurde.</translation>
    </message>
    <message>
      <source>The file with everything</source>
      <translation>Die Datei mit allem</translation>
    </message>
    <message>
      <source>The first %1 are shown.</source>
      <translation>Die ersten %1 werden gezeigt.</translation>
    </message>
    <message>
      <source>The first day</source>
      <translation>Der erste Tag</translation>
    </message>
    <message>
      <source>The first element is &lt;%1&gt;, where &lt;coverage&gt; of Cobertura or &lt;report&gt; of JaCoCo is wanted. Choose another file.</source>
      <translation>Das erste Element ist &lt;%1&gt;, erwartet wird &lt;coverage&gt; von Cobertura oder &lt;report&gt; von JaCoCo. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>The first element is &lt;%1&gt;, where &lt;testResults&gt; of JMeter is wanted. Choose another file.</source>
      <translation>Das erste Element ist &lt;%1&gt;, erwartet wird &lt;testResults&gt; von JMeter. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>The first one</source>
      <translation>Die erste</translation>
    </message>
    <message>
      <source>The five metrics of delivery, and the period before</source>
      <translation>Die fünf Kennzahlen der Auslieferung, und der Zeitraum davor</translation>
    </message>
    <message>
      <source>The folder %1 could not be made.</source>
      <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
      <source>The folder %1 has no file with series: their names end in .csv, .tsv, .om, .openmetrics or .prom.</source>
      <translation>Der Ordner %1 enthält keine Datei mit Messreihen: Ihre Namen enden auf .csv, .tsv, .om, .openmetrics oder .prom.</translation>
    </message>
    <message>
      <source>The folder could not be made. Check its permissions.</source>
      <translation>Der Ordner konnte nicht angelegt werden. Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
      <source>The folder for copies of evidence cannot be made.</source>
      <translation>Der Ordner für Kopien von Nachweisen kann nicht angelegt werden.</translation>
    </message>
    <message>
      <source>The freeze ends before it begins.</source>
      <translation>Die Sperre endet, bevor sie beginnt.</translation>
    </message>
    <message>
      <source>The freeze “%1” has begun and is not loosened so. Remove or change it in its own sheet, with a reason.</source>
      <translation>Das Sperrfenster „%1“ hat begonnen und wird so nicht gelockert. Entfernen oder ändern Sie es in seinem eigenen Blatt, mit Begründung.</translation>
    </message>
    <message>
      <source>The freeze “%1” has begun, and %2 may not remove, end or narrow it: that needs a manager, a release coordinator or a product owner.</source>
      <translation>Das Sperrfenster „%1“ hat begonnen, und %2 darf es nicht entfernen, beenden oder verkleinern: Das brauchen Management, Release-Koordination oder Produktverantwortung.</translation>
    </message>
    <message>
      <source>The freeze “%1” has begun. Say why it is removed, ended or narrowed: a reason is needed.</source>
      <translation>Das Sperrfenster „%1“ hat begonnen. Geben Sie an, warum es entfernt, beendet oder verkleinert wird: Eine Begründung ist nötig.</translation>
    </message>
    <message>
      <source>The freeze “%1” is also for what is not here: %2.</source>
      <translation>Die Sperrzeit „%1“ gilt auch für etwas, das es hier nicht gibt: %2.</translation>
    </message>
    <message>
      <source>The freeze “%1” is in force now</source>
      <translation>Die Sperre „%1“ gilt gerade</translation>
    </message>
    <message>
      <source>The freeze “%1” is in force until %2</source>
      <translation>Die Sperrzeit „%1“ gilt bis %2</translation>
    </message>
    <message>
      <source>The freeze “%1” stays as it is. %2</source>
      <translation>Das Sperrfenster „%1“ bleibt, wie es ist. %2</translation>
    </message>
    <message>
      <source>The freeze “%1” was left out, for no product it is for is here: %2.</source>
      <translation>Die Sperrzeit „%1“ wurde ausgelassen, denn keines ihrer Produkte gibt es hier: %2.</translation>
    </message>
    <message>
      <source>The gate at the end of this phase; without: before shipping</source>
      <translation>Das Gate am Ende dieser Phase; ohne: vor der Auslieferung</translation>
    </message>
    <message>
      <source>The gate does not wait for it</source>
      <translation>Das Gate wartet nicht darauf</translation>
    </message>
    <message>
      <source>The gate is not open: settle it, or override</source>
      <translation>Das Gate ist nicht offen: klären, oder Ausnahme mit Grund</translation>
    </message>
    <message>
      <source>The gate says go; there is nothing to override.</source>
      <translation>Das Gate sagt go; es gibt nichts zu umgehen.</translation>
    </message>
    <message>
      <source>The gate says no-go (%1): %2</source>
      <translation>Das Gate sagt no-go (%1): %2</translation>
    </message>
    <message>
      <source>The gate waits for it</source>
      <translation>Das Gate wartet darauf</translation>
    </message>
    <message>
      <source>The hard way, where the server has one</source>
      <translation>Auf die harte Art, wo der Server sie kennt</translation>
    </message>
    <message>
      <source>The header has %1 columns; at most %2 are read.</source>
      <translation>Die Kopfzeile hat %1 Spalten; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
      <source>The header “%1” holds a secret, and headers stand in the workspace. Choose basic or bearer, and keep the secret in the keyring, a variable or a file.</source>
      <translation>Der Header „%1“ enthält ein Geheimnis, und Header stehen im Arbeitsbereich. Wählen Sie basic oder bearer, und bewahren Sie das Geheimnis im Schlüsselbund, in einer Variablen oder in einer Datei auf.</translation>
    </message>
    <message>
      <source>The highest of the series, by labels</source>
      <translation>Der höchste Wert der Messreihen, nach Labels</translation>
    </message>
    <message>
      <source>The highest sample of the range</source>
      <translation>Der höchste Messwert des Zeitraums</translation>
    </message>
    <message>
      <source>The history cannot be read.</source>
      <translation>Die Historie kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The history of the clone has a hole: it is damaged or was cloned in part. Fetch all of it, or clone it anew.</source>
      <translation>Die Historie des Klons hat eine Lücke: Er ist beschädigt oder wurde nur teilweise geklont. Holen Sie alles, oder klonen Sie neu.</translation>
    </message>
    <message>
      <source>The inbox is empty.</source>
      <translation>Der Eingang ist leer.</translation>
    </message>
    <message>
      <source>The incident %1 is not resolved.</source>
      <translation>Der Vorfall %1 ist nicht behoben.</translation>
    </message>
    <message>
      <source>The incident is %1 already.</source>
      <translation>Der Vorfall ist bereits %1.</translation>
    </message>
    <message>
      <source>The incident is %1: mitigate or resolve it, then its times can be corrected.</source>
      <translation>Der Vorfall ist %1: Melden Sie ihn als eingedämmt oder behoben, dann lassen sich seine Zeiten berichtigen.</translation>
    </message>
    <message>
      <source>The incident is mitigated.</source>
      <translation>Der Vorfall ist eingedämmt.</translation>
    </message>
    <message>
      <source>The incident is not there any more.</source>
      <translation>Den Vorfall gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>The incident is open again.</source>
      <translation>Der Vorfall ist wieder offen.</translation>
    </message>
    <message>
      <source>The incident is open.</source>
      <translation>Der Vorfall ist eröffnet.</translation>
    </message>
    <message>
      <source>The incident is resolved.</source>
      <translation>Der Vorfall ist behoben.</translation>
    </message>
    <message>
      <source>The incident is resolved. Reopen it first.</source>
      <translation>Der Vorfall ist behoben. Eröffnen Sie ihn zuerst wieder.</translation>
    </message>
    <message>
      <source>The incident is resolved; its release can be closed.</source>
      <translation>Der Vorfall ist behoben; sein Release kann abgeschlossen werden.</translation>
    </message>
    <message>
      <source>The incident “%1” is mitigated</source>
      <translation>Der Vorfall „%1“ ist eingedämmt</translation>
    </message>
    <message>
      <source>The incident “%1” is resolved</source>
      <translation>Der Vorfall „%1“ ist behoben</translation>
    </message>
    <message>
      <source>The incident “%1” is resolved before it began.</source>
      <translation>Der Vorfall „%1“ ist behoben, bevor er begann.</translation>
    </message>
    <message>
      <source>The instant; without: now</source>
      <translation>Der Zeitpunkt; ohne: jetzt</translation>
    </message>
    <message>
      <source>The item it belongs under</source>
      <translation>Der Punkt, unter den es gehört</translation>
    </message>
    <message>
      <source>The job %1 was added.</source>
      <translation>Der Job %1 wurde hinzugefügt.</translation>
    </message>
    <message>
      <source>The job %1 was changed.</source>
      <translation>Der Job %1 wurde geändert.</translation>
    </message>
    <message>
      <source>The job %1 was removed.</source>
      <translation>Der Job %1 wurde entfernt.</translation>
    </message>
    <message>
      <source>The job belongs to another release.</source>
      <translation>Der Job gehört zu einem anderen Release.</translation>
    </message>
    <message>
      <source>The job has no parameter “%1”. It has: %2.</source>
      <translation>Der Job hat keinen Parameter „%1“. Er hat: %2.</translation>
    </message>
    <message>
      <source>The job has no such parameter.</source>
      <translation>Der Job hat diesen Parameter nicht.</translation>
    </message>
    <message>
      <source>The job has not written anything yet.</source>
      <translation>Der Job hat noch nichts geschrieben.</translation>
    </message>
    <message>
      <source>The job has written nothing yet.</source>
      <translation>Der Job hat noch nichts geschrieben.</translation>
    </message>
    <message>
      <source>The job is disabled at the server.</source>
      <translation>Der Job ist am Server deaktiviert.</translation>
    </message>
    <message>
      <source>The job needs a name first.</source>
      <translation>Der Job braucht erst einen Namen.</translation>
    </message>
    <message>
      <source>The job needs a value here.</source>
      <translation>Der Job braucht hier einen Wert.</translation>
    </message>
    <message>
      <source>The job of the release that does it: its id, or a part of its name</source>
      <translation>Der Job des Releases, der es tut: seine Kennung oder ein Teil seines Namens</translation>
    </message>
    <message>
      <source>The job takes no branch.</source>
      <translation>Der Job nimmt keinen Branch an.</translation>
    </message>
    <message>
      <source>The k series with the highest values</source>
      <translation>Die k Messreihen mit den höchsten Werten</translation>
    </message>
    <message>
      <source>The k series with the lowest values</source>
      <translation>Die k Messreihen mit den niedrigsten Werten</translation>
    </message>
    <message>
      <source>The key “%1” of a milestone must be letters, digits and _, begin with a letter, and be neither T nor S.</source>
      <translation>Der Schlüssel „%1“ eines Meilensteins darf nur Buchstaben, Ziffern und _ enthalten, muss mit einem Buchstaben beginnen und darf weder T noch S sein.</translation>
    </message>
    <message>
      <source>The key “%1” stands twice.</source>
      <translation>Der Schlüssel „%1“ steht zweimal.</translation>
    </message>
    <message>
      <source>The keyring holds no secret for this connection. Enter it in the settings of the connection.</source>
      <translation>Der Schlüsselbund enthält kein Geheimnis für diese Verbindung. Es in den Einstellungen der Verbindung eingeben.</translation>
    </message>
    <message>
      <source>The keyring stays locked. Unlock it, then try again.</source>
      <translation>Der Schlüsselbund bleibt gesperrt. Ihn entsperren und erneut versuchen.</translation>
    </message>
    <message>
      <source>The labels are not written as {name="value",…}.</source>
      <translation>Die Labels sind nicht als {name="wert",…} geschrieben.</translation>
    </message>
    <message>
      <source>The last day</source>
      <translation>Der letzte Tag</translation>
    </message>
    <message>
      <source>The last deployments are read…</source>
      <translation>Die letzten Auslieferungen werden gelesen …</translation>
    </message>
    <message>
      <source>The last measurement did not pass</source>
      <translation>Die letzte Messung hat nicht bestanden</translation>
    </message>
    <message>
      <source>The last measurement failed: %1</source>
      <translation>Die letzte Messung schlug fehl: %1</translation>
    </message>
    <message numerus="yes">
      <source>The last safe rollback is at %1, in %n minutes.</source>
      <translation>
        <numerusform>Das letzte sichere Zurückrollen ist um %1, in %n Minute.</numerusform>
        <numerusform>Das letzte sichere Zurückrollen ist um %1, in %n Minuten.</numerusform>
      </translation>
    </message>
    <message>
      <source>The last safe rollback was at %1</source>
      <translation>Das letzte sichere Zurückrollen war um %1</translation>
    </message>
    <message>
      <source>The last safe rollback was at %1.</source>
      <translation>Das letzte sichere Zurückrollen war um %1.</translation>
    </message>
    <message>
      <source>The late change is not there any more.</source>
      <translation>Die späte Änderung gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>The late change “%1” was decided already.</source>
      <translation>Über die späte Änderung „%1“ wurde schon entschieden.</translation>
    </message>
    <message>
      <source>The lesson asks for no checklist item.</source>
      <translation>Die Lehre verlangt keinen Punkt der Checkliste.</translation>
    </message>
    <message>
      <source>The lesson asks for no checklist item. Say first what is done from now on.</source>
      <translation>Die Lehre verlangt keinen Punkt der Checkliste. Sagen Sie zuerst, was von nun an getan wird.</translation>
    </message>
    <message>
      <source>The lesson belongs to another release.</source>
      <translation>Die Lehre gehört zu einem anderen Release.</translation>
    </message>
    <message>
      <source>The lesson is too long.</source>
      <translation>Die Lehre ist zu lang.</translation>
    </message>
    <message>
      <source>The lesson it follows from</source>
      <translation>Die Lehre, aus der sie folgt</translation>
    </message>
    <message>
      <source>The list behind a number</source>
      <translation>Die Liste hinter einer Zahl</translation>
    </message>
    <message>
      <source>The log cannot be kept in the cache: %1</source>
      <translation>Das Protokoll kann nicht im Cache abgelegt werden: %1</translation>
    </message>
    <message>
      <source>The log cannot be read: %1.</source>
      <translation>Das Protokoll kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
      <source>The log is complete: nothing more will come</source>
      <translation>Das Protokoll ist vollständig: Es kommt nichts mehr</translation>
    </message>
    <message>
      <source>The log is empty so far.</source>
      <translation>Das Protokoll ist bisher leer.</translation>
    </message>
    <message>
      <source>The log is not there any more. Get it from the server again.</source>
      <translation>Das Protokoll ist nicht mehr da. Holen Sie es erneut vom Server.</translation>
    </message>
    <message>
      <source>The log of a step comes when the step has ended.</source>
      <translation>Das Protokoll eines Schritts kommt, wenn er beendet ist.</translation>
    </message>
    <message>
      <source>The log of a task comes when the task has ended.</source>
      <translation>Das Protokoll einer Aufgabe kommt, wenn sie beendet ist.</translation>
    </message>
    <message>
      <source>The log of run %1</source>
      <translation>Das Log des Laufs %1</translation>
    </message>
    <message>
      <source>The log of run %1 did not come from Jenkins itself.</source>
      <translation>Das Protokoll von Lauf %1 kam nicht von Jenkins selbst.</translation>
    </message>
    <message>
      <source>The log was replaced meanwhile. Save it again.</source>
      <translation>Das Protokoll wurde inzwischen ersetzt. Speichern Sie es erneut.</translation>
    </message>
    <message>
      <source>The log was saved as %1</source>
      <translation>Das Protokoll wurde als %1 gespeichert</translation>
    </message>
    <message>
      <source>The lowest of the series, by labels</source>
      <translation>Der niedrigste Wert der Messreihen, nach Labels</translation>
    </message>
    <message>
      <source>The lowest sample of the range</source>
      <translation>Der niedrigste Messwert des Zeitraums</translation>
    </message>
    <message>
      <source>The maintenance ends after it begins.</source>
      <translation>Die Wartung endet nach ihrem Beginn.</translation>
    </message>
    <message>
      <source>The maintenance of {{ product }} in {{ environment }} is over. Version {{ version }} is running.

Thank you for your patience.</source>
      <translation>Die Wartung von {{ product }} in {{ environment }} ist beendet. Version {{ version }} läuft.

Vielen Dank für Ihre Geduld.</translation>
    </message>
    <message>
      <source>The manifest of %1 was changed since it was archived.</source>
      <translation>Das Manifest von %1 wurde seit der Archivierung geändert.</translation>
    </message>
    <message>
      <source>The measurement failed: %1</source>
      <translation>Die Messung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
      <source>The migration %1 was changed after it ran on this workspace. Use the program that made it.</source>
      <translation>Die Migration %1 wurde geändert, nachdem sie auf diesem Arbeitsbereich lief. Nehmen Sie das Programm, das ihn gemacht hat.</translation>
    </message>
    <message>
      <source>The milestone “%1” needs “at”, a rule like T-5wd@18:00.</source>
      <translation>Der Meilenstein „%1“ braucht „at“, eine Regel wie T-5wd@18:00.</translation>
    </message>
    <message>
      <source>The minute plan of a release, and its execution</source>
      <translation>Der Minutenplan eines Releases und seine Ausführung</translation>
    </message>
    <message>
      <source>The minute plan of the cut-over: who does what, when, and what waits for what. While it runs it is locked, and everything that happens is on record.</source>
      <translation>Der Minutenplan der Umstellung: wer was wann tut und was worauf wartet. Solange er läuft, ist er gesperrt, und alles, was geschieht, wird festgehalten.</translation>
    </message>
    <message>
      <source>The name</source>
      <translation>Der Name</translation>
    </message>
    <message>
      <source>The name comes from $SLIPWAY_AS. Add the person first: slipwayctl person add NAME --email ADDRESS; or name somebody else.</source>
      <translation>Der Name kommt aus $SLIPWAY_AS. Legen Sie die Person zuerst an: slipwayctl person add NAME --email ADRESSE; oder nennen Sie jemand anderen.</translation>
    </message>
    <message>
      <source>The name of a connection cannot hold “/”.</source>
      <translation>Der Name einer Verbindung darf kein „/“ enthalten.</translation>
    </message>
    <message>
      <source>The name of a connection cannot hold “/”: jobs are named CONNECTION/JOB.</source>
      <translation>Der Name einer Verbindung darf kein „/“ enthalten: Jobs heißen VERBINDUNG/JOB.</translation>
    </message>
    <message>
      <source>The name “%1” is taken.</source>
      <translation>Der Name „%1“ ist vergeben.</translation>
    </message>
    <message>
      <source>The new name</source>
      <translation>Der neue Name</translation>
    </message>
    <message>
      <source>The new ship date; without a zone: the release's; a date alone keeps the time of day</source>
      <translation>Die neue Auslieferung; ohne Zeitzone: die des Releases; ein Datum allein behält die Uhrzeit</translation>
    </message>
    <message>
      <source>The new start, fixed by hand, a date alone keeps the time of day; the ship date stays or is given too</source>
      <translation>Der neue Beginn, von Hand festgelegt, ein Datum allein behält die Uhrzeit; die Auslieferung bleibt oder wird auch angegeben</translation>
    </message>
    <message>
      <source>The newest %1 of %2 are listed.</source>
      <translation>Die neuesten %1 von %2 sind aufgeführt.</translation>
    </message>
    <message>
      <source>The newest report against the release before; exit status 1 when there are new failures</source>
      <translation>Der neueste Bericht gegen das Release davor; Rückgabewert 1, wenn es neue Fehlschläge gibt</translation>
    </message>
    <message>
      <source>The newest sample of the range</source>
      <translation>Der neueste Messwert des Zeitraums</translation>
    </message>
    <message>
      <source>The note belongs to this release.</source>
      <translation>Die Notiz gehört zu diesem Release.</translation>
    </message>
    <message>
      <source>The note is dismissed.</source>
      <translation>Die Notiz ist abgewiesen.</translation>
    </message>
    <message>
      <source>The notes of %1 were published to “%2” already.</source>
      <translation>Die Release Notes von %1 wurden schon in „%2“ veröffentlicht.</translation>
    </message>
    <message>
      <source>The notes stand in front of the changelog.</source>
      <translation>Die Release Notes stehen am Anfang des Changelogs.</translation>
    </message>
    <message>
      <source>The notice is %1 and stays as it is. Draft another one.</source>
      <translation>Die Mitteilung bleibt, wie sie ist (%1). Entwerfen Sie eine neue.</translation>
    </message>
    <message>
      <source>The notice is %1. Draft another one instead.</source>
      <translation>Der Zustand der Mitteilung: %1. Entwerfen Sie stattdessen eine neue.</translation>
    </message>
    <message>
      <source>The notice is not in doubt: it is %1.</source>
      <translation>An der Mitteilung ist nichts zweifelhaft: %1.</translation>
    </message>
    <message>
      <source>The notice is not there any more.</source>
      <translation>Die Mitteilung gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>The notice was sent.</source>
      <translation>Die Mitteilung wurde gesendet.</translation>
    </message>
    <message>
      <source>The number in this line cannot be read. Have the report written again.</source>
      <translation>Die Zahl in dieser Zeile ist nicht lesbar. Lassen Sie den Bericht neu schreiben.</translation>
    </message>
    <message>
      <source>The number of failures that are let pass is 0 or more.</source>
      <translation>Die Zahl der geduldeten Fehlschläge ist 0 oder mehr.</translation>
    </message>
    <message>
      <source>The one that did</source>
      <translation>Die Auslieferung, die ihn verursacht hat</translation>
    </message>
    <message>
      <source>The organization wants single sign-on: authorize the token for it in GitHub's settings, under “Personal access tokens”.</source>
      <translation>Die Organisation verlangt Single Sign-on: Lassen Sie das Token dafür in den Einstellungen von GitHub zu, unter „Personal access tokens“.</translation>
    </message>
    <message>
      <source>The other one</source>
      <translation>Das andere</translation>
    </message>
    <message>
      <source>The override would have expired already. Give a later expiry.</source>
      <translation>Die Ausnahme wäre schon abgelaufen. Geben Sie ein späteres Ende an.</translation>
    </message>
    <message>
      <source>The panel %1 was removed.</source>
      <translation>Das Panel %1 wurde entfernt.</translation>
    </message>
    <message>
      <source>The panel “%1” needs “query”, or “queries”.</source>
      <translation>Das Panel „%1“ braucht „query“ oder „queries“.</translation>
    </message>
    <message>
      <source>The parameter “%1” stands twice.</source>
      <translation>Der Parameter „%1“ steht zweimal.</translation>
    </message>
    <message>
      <source>The past is still being read.</source>
      <translation>Die Vergangenheit wird noch gelesen.</translation>
    </message>
    <message>
      <source>The path “%1” leads out of the repository. Paths are relative to its root.</source>
      <translation>Der Pfad „%1“ führt aus dem Repository hinaus. Pfade sind relativ zu seiner Wurzel.</translation>
    </message>
    <message>
      <source>The phase %1 is not empty: %2 items, criteria, sign-offs and bookings belong to it. Move or remove them first.</source>
      <translation>Die Phase %1 ist nicht leer: Zu ihr gehören %2 Punkte, Kriterien, Freigaben und Buchungen. Verschieben oder entfernen Sie diese zuerst.</translation>
    </message>
    <message>
      <source>The phase it belongs to</source>
      <translation>Die Phase, zu der er gehört</translation>
    </message>
    <message>
      <source>The picture could not be written.</source>
      <translation>Das Bild konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The pipeline had ended already.</source>
      <translation>Die Pipeline war bereits zu Ende.</translation>
    </message>
    <message>
      <source>The pipeline has no such input at this ref.</source>
      <translation>Die Pipeline hat an dieser Stelle keine solche Eingabe.</translation>
    </message>
    <message>
      <source>The pipeline waits until a person starts this job.</source>
      <translation>Die Pipeline wartet, bis jemand diesen Job startet.</translation>
    </message>
    <message>
      <source>The plan was changed after it was switched on. Draft the notice anew.</source>
      <translation>Der Plan wurde geändert, nachdem die Erinnerung eingeschaltet wurde. Entwerfen Sie die Mitteilung neu.</translation>
    </message>
    <message>
      <source>The plan “%1” names no possible number of tests.</source>
      <translation>Der Plan „%1“ nennt keine mögliche Anzahl von Tests.</translation>
    </message>
    <message>
      <source>The present workspace could not be kept aside; nothing was restored.</source>
      <translation>Der jetzige Arbeitsbereich konnte nicht beiseitegelegt werden; nichts wurde zurückgespielt.</translation>
    </message>
    <message>
      <source>The product does not say where its release notes are published. Name a CI connection in its settings.</source>
      <translation>Das Produkt sagt nicht, wo seine Release Notes veröffentlicht werden. Nennen Sie eine CI-Verbindung in seinen Einstellungen.</translation>
    </message>
    <message>
      <source>The product has a release %1 already.</source>
      <translation>Das Produkt hat schon ein Release %1.</translation>
    </message>
    <message>
      <source>The product names no repository</source>
      <translation>Das Produkt nennt kein Repository</translation>
    </message>
    <message>
      <source>The product names no repository.</source>
      <translation>Das Produkt nennt kein Repository.</translation>
    </message>
    <message>
      <source>The product was not deployed yet to where the release ships; there is no past to try it on.</source>
      <translation>Das Produkt wurde noch nicht dorthin ausgerollt, wohin das Release ausgeliefert wird; es gibt keine Vergangenheit zum Erproben.</translation>
    </message>
    <message>
      <source>The program ended before the server answered. It is looked for.</source>
      <translation>Das Programm endete, bevor der Server antwortete. Der Lauf wird gesucht.</translation>
    </message>
    <message>
      <source>The program ends; it was not asked.</source>
      <translation>Das Programm endet; es wurde nicht mehr gefragt.</translation>
    </message>
    <message>
      <source>The program ends; what was measured is kept.</source>
      <translation>Das Programm endet; was gemessen wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <source>The property “%1” stands outside of VCALENDAR.</source>
      <translation>Die Eigenschaft „%1“ steht außerhalb von VCALENDAR.</translation>
    </message>
    <message numerus="yes">
      <source>The query answers %n series where one is needed; sum them up.</source>
      <translation>
        <numerusform>Die Abfrage liefert %n Messreihe, wo eine gebraucht wird; bilden Sie die Summe.</numerusform>
        <numerusform>Die Abfrage liefert %n Messreihen, wo eine gebraucht wird; bilden Sie die Summe.</numerusform>
      </translation>
    </message>
    <message>
      <source>The query ends before it starts</source>
      <translation>Die Abfrage endet, bevor sie beginnt</translation>
    </message>
    <message>
      <source>The query is not read at line %1, column %2: %3.</source>
      <translation>Die Abfrage ist in Zeile %1, Spalte %2 nicht lesbar: %3.</translation>
    </message>
    <message>
      <source>The quote that begins here is never closed.</source>
      <translation>Das Anführungszeichen, das hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
      <source>The range ends before it begins.</source>
      <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
      <source>The receiver cannot be asked whether it got the post.</source>
      <translation>Der Empfänger kann nicht gefragt werden, ob die Sendung ankam.</translation>
    </message>
    <message>
      <source>The receiver took it; it does not tell what became of it.</source>
      <translation>Der Empfänger hat es angenommen; was daraus wurde, sagt er nicht.</translation>
    </message>
    <message>
      <source>The reference, or the whole id of a commit</source>
      <translation>Der Verweis, oder die ganze Id eines Commits</translation>
    </message>
    <message>
      <source>The rehearsal was written.</source>
      <translation>Die Probe wurde geschrieben.</translation>
    </message>
    <message>
      <source>The release</source>
      <translation>Das Release</translation>
    </message>
    <message>
      <source>The release %1 would start on %2, after it ships on %3.</source>
      <translation>Das Release %1 begänne am %2, nach seiner Auslieferung am %3.</translation>
    </message>
    <message>
      <source>The release changed while you were looking at it. Look again, then decide.</source>
      <translation>Das Release hat sich geändert, während Sie es ansahen. Sehen Sie es noch einmal an und entscheiden Sie dann.</translation>
    </message>
    <message>
      <source>The release changed; look again first.</source>
      <translation>Das Release hat sich geändert; sehen Sie es zuerst noch einmal an.</translation>
    </message>
    <message>
      <source>The release does not say where it ships to. Name the environment of the maintenance.</source>
      <translation>Das Release sagt nicht, wohin es ausgeliefert wird. Nennen Sie die Umgebung der Wartung.</translation>
    </message>
    <message>
      <source>The release goes to deploying now; planned for %1.</source>
      <translation>Das Release wird jetzt ausgerollt; geplant war es für %1.</translation>
    </message>
    <message>
      <source>The release has a job “%1” already.</source>
      <translation>Das Release hat schon einen Job „%1“.</translation>
    </message>
    <message>
      <source>The release has no checklist.</source>
      <translation>Das Release hat keine Checkliste.</translation>
    </message>
    <message>
      <source>The release has no criteria.</source>
      <translation>Das Release hat keine Kriterien.</translation>
    </message>
    <message>
      <source>The release has no dates.</source>
      <translation>Das Release hat keine Termine.</translation>
    </message>
    <message>
      <source>The release has no deployment “%1”. slipwayctl deployments shows them.</source>
      <translation>Das Release hat keine Auslieferung „%1“. slipwayctl deployments zeigt sie.</translation>
    </message>
    <message>
      <source>The release has no late change “%1”.</source>
      <translation>Das Release hat keine späte Änderung „%1“.</translation>
    </message>
    <message>
      <source>The release has no phase “%1”.</source>
      <translation>Das Release hat keine Phase „%1“.</translation>
    </message>
    <message>
      <source>The release has no phase “%1”. It has: %2.</source>
      <translation>Das Release hat keine Phase „%1“. Es hat: %2.</translation>
    </message>
    <message>
      <source>The release has no rings.</source>
      <translation>Das Release hat keine Ringe.</translation>
    </message>
    <message>
      <source>The release has no such report of tests.</source>
      <translation>Das Release hat keinen solchen Testbericht.</translation>
    </message>
    <message>
      <source>The release has no such ring.</source>
      <translation>Das Release hat keinen solchen Ring.</translation>
    </message>
    <message>
      <source>The release has no time between its begin and its ship date to forecast from.</source>
      <translation>Zwischen Beginn und Termin des Releases liegt keine Zeit, aus der sich etwas vorhersagen ließe.</translation>
    </message>
    <message>
      <source>The release has shipped or is over: a forecast is for what is still to come.</source>
      <translation>Das Release ist ausgeliefert oder beendet: Eine Prognose gilt dem, was noch kommt.</translation>
    </message>
    <message>
      <source>The release has shipped: its notes are frozen.</source>
      <translation>Das Release ist ausgeliefert: Seine Release Notes sind eingefroren.</translation>
    </message>
    <message>
      <source>The release has shipped: its scope stays as it was.</source>
      <translation>Das Release ist ausgeliefert: Sein Umfang bleibt, wie er war.</translation>
    </message>
    <message>
      <source>The release has “%1” already.</source>
      <translation>Das Release hat „%1“ schon.</translation>
    </message>
    <message>
      <source>The release holds %1 already.</source>
      <translation>Das Release hält %1 schon.</translation>
    </message>
    <message>
      <source>The release is %1</source>
      <translation>Das Release ist %1</translation>
    </message>
    <message>
      <source>The release is %1 and cannot be changed any more.</source>
      <translation>Das Release ist %1 und kann nicht mehr geändert werden.</translation>
    </message>
    <message>
      <source>The release is %1 now.</source>
      <translation>Das Release ist jetzt %1.</translation>
    </message>
    <message>
      <source>The release is %1.</source>
      <translation>Der Zustand des Releases: %1.</translation>
    </message>
    <message>
      <source>The release is %1; it can be read but not changed.</source>
      <translation>Das Release ist %1; es kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
      <source>The release is %1; it does not ship</source>
      <translation>Das Release ist %1; es wird nicht ausgeliefert</translation>
    </message>
    <message>
      <source>The release is %1; it does not ship any more</source>
      <translation>Das Release ist %1; es wird nicht mehr ausgeliefert</translation>
    </message>
    <message>
      <source>The release is %1; nothing can be signed any more.</source>
      <translation>Das Release ist %1; nichts kann mehr freigegeben werden.</translation>
    </message>
    <message>
      <source>The release is %1; only a closed one is opened again.</source>
      <translation>Der Zustand des Releases: %1. Nur ein abgeschlossenes wird wieder geöffnet.</translation>
    </message>
    <message>
      <source>The release is %1; take it up again before it ships</source>
      <translation>Das Release ist %1; nehmen Sie es vor der Auslieferung wieder auf</translation>
    </message>
    <message>
      <source>The release is already %1.</source>
      <translation>Das Release ist schon %1.</translation>
    </message>
    <message>
      <source>The release is closed.</source>
      <translation>Das Release ist abgeschlossen.</translation>
    </message>
    <message>
      <source>The release is deployed to one ring after the other. The next may follow once the one before was green for its time without a break.</source>
      <translation>Das Release wird in einen Ring nach dem anderen ausgerollt. Der nächste darf folgen, wenn der davor seine Zeit ohne Unterbrechung grün war.</translation>
    </message>
    <message>
      <source>The release is held already: %1</source>
      <translation>Das Release ist schon angehalten: %1</translation>
    </message>
    <message>
      <source>The release is held: %1</source>
      <translation>Das Release ist angehalten: %1</translation>
    </message>
    <message>
      <source>The release is held; no override helps. Let it go on first.</source>
      <translation>Das Release ist angehalten; keine Ausnahme hilft. Zuerst weitergehen lassen.</translation>
    </message>
    <message>
      <source>The release is in this workspace already, or was removed from it; nothing was changed.</source>
      <translation>Das Release ist schon in diesem Arbeitsbereich, oder es wurde daraus entfernt; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The release is not held.</source>
      <translation>Das Release ist nicht angehalten.</translation>
    </message>
    <message>
      <source>The release is not there any more.</source>
      <translation>Das Release gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>The release is now %1</source>
      <translation>Das Release ist jetzt %1</translation>
    </message>
    <message>
      <source>The release is still watched (%1): %2. Wait until it passed, or waive it with a reason.</source>
      <translation>Das Release wird noch beobachtet (%1): %2. Warten Sie, bis es bestanden hat, oder machen Sie eine Ausnahme mit Grund.</translation>
    </message>
    <message>
      <source>The release it is about</source>
      <translation>Das Release, um das es geht</translation>
    </message>
    <message>
      <source>The release may be closed with the incident “%1”</source>
      <translation>Das Release darf trotz des Vorfalls „%1“ abgeschlossen werden</translation>
    </message>
    <message>
      <source>The release names no job that does this in %1. Add one with slipwayctl release job add, or record what was done by hand with --by-hand NOTE.</source>
      <translation>Das Release nennt keinen Job, der das in %1 tut. Einen mit slipwayctl release job add hinzufügen, oder mit --by-hand NOTIZ festhalten, was von Hand geschah.</translation>
    </message>
    <message>
      <source>The release names no job “%1”; add it on the tab Pipelines first.</source>
      <translation>Das Release nennt keinen Job „%1“; fügen Sie ihn zuerst im Reiter Pipelines hinzu.</translation>
    </message>
    <message>
      <source>The release names no jobs.</source>
      <translation>Das Release nennt keine Jobs.</translation>
    </message>
    <message>
      <source>The release neither holds %1 nor waits for it.</source>
      <translation>Das Release hält %1 nicht und wartet auch nicht darauf.</translation>
    </message>
    <message>
      <source>The release notes are published.</source>
      <translation>Die Release Notes sind veröffentlicht.</translation>
    </message>
    <message>
      <source>The release notes tell what is new, what was mended and what to look out for. They are drafted from the commits of the release, and what you write is kept when they are drafted again. They are shown here as they will read.</source>
      <translation>Die Release Notes sagen, was neu ist, was behoben wurde und worauf zu achten ist. Sie werden aus den Commits des Releases entworfen, und was Sie schreiben, bleibt erhalten, wenn sie neu entworfen werden. Sie stehen hier so, wie sie zu lesen sein werden.</translation>
    </message>
    <message>
      <source>The release notes were written.</source>
      <translation>Die Release Notes wurden geschrieben.</translation>
    </message>
    <message>
      <source>The release notes: %1</source>
      <translation>Die Release Notes: %1</translation>
    </message>
    <message>
      <source>The release of %1 was restored.</source>
      <translation>Das Release von %1 wurde wiederhergestellt.</translation>
    </message>
    <message>
      <source>The release ships %1 now.</source>
      <translation>Das Release wird jetzt %1 ausgeliefert.</translation>
    </message>
    <message>
      <source>The release waits for %1 already.</source>
      <translation>Das Release wartet schon auf %1.</translation>
    </message>
    <message>
      <source>The release was deployed: what happened stays on record.</source>
      <translation>Das Release wurde ausgerollt: Was geschah, bleibt aufgezeichnet.</translation>
    </message>
    <message>
      <source>The release was removed.</source>
      <translation>Das Release wurde entfernt.</translation>
    </message>
    <message>
      <source>The release would start after it ships. Choose an earlier start.</source>
      <translation>Das Release würde nach seiner Auslieferung beginnen. Wählen Sie einen früheren Beginn.</translation>
    </message>
    <message>
      <source>The release would wait for itself.</source>
      <translation>Das Release würde auf sich selbst warten.</translation>
    </message>
    <message>
      <source>The releases are being created.</source>
      <translation>Die Releases werden gerade angelegt.</translation>
    </message>
    <message>
      <source>The reminder is not due yet.</source>
      <translation>Die Erinnerung ist noch nicht fällig.</translation>
    </message>
    <message>
      <source>The reminder is switched off.</source>
      <translation>Die Erinnerung ist abgeschaltet.</translation>
    </message>
    <message>
      <source>The reminder is switched on.</source>
      <translation>Die Erinnerung ist eingeschaltet.</translation>
    </message>
    <message>
      <source>The reminder would have left already. Send the notice now instead.</source>
      <translation>Die Erinnerung hätte schon gesendet sein müssen. Senden Sie stattdessen jetzt die Mitteilung.</translation>
    </message>
    <message>
      <source>The remote refused the credentials. Check the user and the token of the repository.</source>
      <translation>Die Gegenstelle hat die Zugangsdaten abgelehnt. Prüfen Sie Benutzer und Token des Repositorys.</translation>
    </message>
    <message>
      <source>The remote took none of the keys in the SSH agent. Load the one it knows: ssh-add FILE</source>
      <translation>Die Gegenstelle nahm keinen Schlüssel des SSH-Agenten. Laden Sie den, den sie kennt: ssh-add DATEI</translation>
    </message>
    <message>
      <source>The remote wants a key: load one into the SSH agent.</source>
      <translation>Die Gegenstelle verlangt einen Schlüssel: Laden Sie einen in den SSH-Agenten.</translation>
    </message>
    <message>
      <source>The remote wants a user and a token: give them in the product's settings.</source>
      <translation>Die Gegenstelle verlangt Benutzer und Token: Geben Sie beides in den Einstellungen des Produkts an.</translation>
    </message>
    <message>
      <source>The report declares XML entities, which are not read because they can grow without end. Take them out and import it again.</source>
      <translation>Der Bericht deklariert XML-Entitäten. Sie werden nicht gelesen, weil sie endlos wachsen können. Entfernen Sie sie und importieren Sie den Bericht erneut.</translation>
    </message>
    <message>
      <source>The report ends in the middle of a file: it was cut off. Take it from the run again.</source>
      <translation>Der Bericht endet mitten in einer Datei: Er wurde abgeschnitten. Holen Sie ihn erneut vom Lauf.</translation>
    </message>
    <message>
      <source>The report has no lines that can be covered. Choose the report of a whole run.</source>
      <translation>Der Bericht enthält keine Zeilen, die abgedeckt werden können. Wählen Sie den Bericht eines ganzen Laufs.</translation>
    </message>
    <message>
      <source>The report is frozen, and everything about the release is sealed with a hash. It can be read for ever; opening it again needs a reason.</source>
      <translation>Der Bericht ist eingefroren, und alles über das Release ist mit einem Hash versiegelt. Es bleibt für immer lesbar; es wieder zu öffnen braucht einen Grund.</translation>
    </message>
    <message>
      <source>The report of %1 is frozen. Reopen the release with a reason to change it.</source>
      <translation>Der Bericht zu %1 ist eingefroren. Öffnen Sie das Release mit einem Grund wieder, um ihn zu ändern.</translation>
    </message>
    <message>
      <source>The report says that %1 of %2 lines are covered, which cannot be. Have it written again.</source>
      <translation>Laut Bericht sind %1 von %2 Zeilen abgedeckt, was nicht sein kann. Lassen Sie ihn neu schreiben.</translation>
    </message>
    <message>
      <source>The report was changed after it was written: its content does not have the hash it was given.</source>
      <translation>Der Bericht wurde geändert, nachdem er geschrieben war: Sein Inhalt hat nicht den Hash, den er bekam.</translation>
    </message>
    <message>
      <source>The report was frozen when the release was closed.</source>
      <translation>Der Bericht wurde eingefroren, als das Release abgeschlossen wurde.</translation>
    </message>
    <message>
      <source>The report's template %1 cannot be read. %2</source>
      <translation>Die Berichtsvorlage %1 kann nicht gelesen werden. %2</translation>
    </message>
    <message>
      <source>The repository could not be looked at: %1</source>
      <translation>Im Repository konnte nicht nachgesehen werden: %1</translation>
    </message>
    <message>
      <source>The repository could not be looked at; this is what was seen last. %1</source>
      <translation>Das Repository konnte nicht angesehen werden; dies ist der zuletzt gesehene Stand. %1</translation>
    </message>
    <message>
      <source>The repository has no branch, tag or commit “%1”. Fetch it, or name another one.</source>
      <translation>Das Repository hat keinen Branch, Tag oder Commit „%1“. Holen Sie ihn, oder nennen Sie einen anderen.</translation>
    </message>
    <message>
      <source>The repository has no commit yet.</source>
      <translation>Das Repository hat noch keinen Commit.</translation>
    </message>
    <message>
      <source>The repository has no folder of workflows.</source>
      <translation>Das Repository hat keinen Ordner mit Workflows.</translation>
    </message>
    <message>
      <source>The repository is being read.</source>
      <translation>Das Repository wird gelesen.</translation>
    </message>
    <message>
      <source>The repository says so</source>
      <translation>Das Repository sagt es</translation>
    </message>
    <message>
      <source>The repository “%1” belongs to somebody else. Trust it: git config --global --add safe.directory '%1'</source>
      <translation>Das Repository „%1“ gehört jemand anderem. Vertrauen Sie ihm: git config --global --add safe.directory '%1'</translation>
    </message>
    <message>
      <source>The repository “%1” cannot be read: %2</source>
      <translation>Das Repository „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
      <source>The request to %1 was cancelled.</source>
      <translation>Die Anfrage an %1 wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The request was sent once and no answer came. It is never sent a second time by itself.</source>
      <translation>Die Anfrage wurde einmal gesendet, und es kam keine Antwort. Von selbst wird sie nie ein zweites Mal gesendet.</translation>
    </message>
    <message>
      <source>The request was taken out of the queue.</source>
      <translation>Die Anforderung wurde aus der Warteschlange genommen.</translation>
    </message>
    <message>
      <source>The ring %1 has not been deployed to yet</source>
      <translation>In den Ring %1 wurde noch nicht ausgerollt</translation>
    </message>
    <message>
      <source>The ring %1 is red; its clock begins anew once it is green again</source>
      <translation>Der Ring %1 ist rot; seine Uhr beginnt neu, sobald er wieder grün ist</translation>
    </message>
    <message numerus="yes">
      <source>The ring %1 must stay green for %n more minutes</source>
      <translation>
        <numerusform>Der Ring %1 muss noch %n Minute grün bleiben</numerusform>
        <numerusform>Der Ring %1 muss noch %n Minuten grün bleiben</numerusform>
      </translation>
    </message>
    <message>
      <source>The role you decide for</source>
      <translation>Die Rolle, für die Sie entscheiden</translation>
    </message>
    <message>
      <source>The rule %1 names no date at all.</source>
      <translation>Die Regel %1 nennt gar kein Datum.</translation>
    </message>
    <message>
      <source>The rule says more than these fields can. It is edited as text.</source>
      <translation>Die Regel sagt mehr, als diese Felder fassen. Sie wird als Text bearbeitet.</translation>
    </message>
    <message>
      <source>The run belongs to no release.</source>
      <translation>Der Lauf gehört zu keinem Release.</translation>
    </message>
    <message>
      <source>The run belongs to no release; its tests have no place to go.</source>
      <translation>Der Lauf gehört zu keinem Release; seine Tests haben keinen Platz.</translation>
    </message>
    <message>
      <source>The run has no such artifact any more.</source>
      <translation>Der Lauf hat dieses Artefakt nicht mehr.</translation>
    </message>
    <message>
      <source>The run has not begun.</source>
      <translation>Der Lauf hat nicht begonnen.</translation>
    </message>
    <message>
      <source>The run is followed now.</source>
      <translation>Der Lauf wird jetzt verfolgt.</translation>
    </message>
    <message>
      <source>The run is over.</source>
      <translation>Der Lauf ist zu Ende.</translation>
    </message>
    <message>
      <source>The run is over; there is nothing to cancel.</source>
      <translation>Der Lauf ist zu Ende; es gibt nichts abzubrechen.</translation>
    </message>
    <message>
      <source>The run left no artifacts.</source>
      <translation>Der Lauf hat keine Artefakte hinterlassen.</translation>
    </message>
    <message>
      <source>The run published no test results.</source>
      <translation>Der Lauf hat keine Testergebnisse veröffentlicht.</translation>
    </message>
    <message>
      <source>The run they come from</source>
      <translation>Der Lauf, aus dem sie stammen</translation>
    </message>
    <message>
      <source>The run was given up (bail out)</source>
      <translation>Der Lauf wurde abgebrochen (bail out)</translation>
    </message>
    <message>
      <source>The run was given up: %1</source>
      <translation>Der Lauf wurde abgebrochen: %1</translation>
    </message>
    <message>
      <source>The run was started without parameters.</source>
      <translation>Der Lauf wurde ohne Parameter gestartet.</translation>
    </message>
    <message>
      <source>The runbook has no steps.</source>
      <translation>Der Ablaufplan hat keine Schritte.</translation>
    </message>
    <message>
      <source>The runbook has no steps. Add what is to be done, minute by minute.</source>
      <translation>Der Ablaufplan hat keine Schritte. Nehmen Sie auf, was zu tun ist, Minute für Minute.</translation>
    </message>
    <message>
      <source>The runbook is being executed already.</source>
      <translation>Der Ablaufplan wird bereits ausgeführt.</translation>
    </message>
    <message>
      <source>The runbook is locked while it is executed. Note a deviation instead.</source>
      <translation>Der Ablaufplan ist gesperrt, solange er ausgeführt wird. Halten Sie stattdessen eine Abweichung fest.</translation>
    </message>
    <message>
      <source>The runbook is not being executed. Start the cut-over first.</source>
      <translation>Der Ablaufplan wird nicht ausgeführt. Starten Sie zuerst die Umstellung.</translation>
    </message>
    <message>
      <source>The runbook was never executed.</source>
      <translation>Der Ablaufplan wurde nie ausgeführt.</translation>
    </message>
    <message>
      <source>The same as --kind rollback</source>
      <translation>Dasselbe wie --kind rollback</translation>
    </message>
    <message>
      <source>The same as a recurrence rule of RFC 5545, for what the fields cannot say.</source>
      <translation>Dasselbe als Wiederholungsregel nach RFC 5545, für alles, was die Felder nicht fassen.</translation>
    </message>
    <message>
      <source>The same as the baseline</source>
      <translation>Gleich dem Vergleichszeitraum</translation>
    </message>
    <message>
      <source>The sample has no time. Without times it is no history; add them in seconds since 1970.</source>
      <translation>Der Messwert hat keine Zeit. Ohne Zeiten ist es kein Verlauf; sie in Sekunden seit 1970 ergänzen.</translation>
    </message>
    <message>
      <source>The sample is not later than the one before it in the same series. Sort each series by time.</source>
      <translation>Der Messwert ist nicht später als der vorige derselben Messreihe. Jede Messreihe nach der Zeit sortieren.</translation>
    </message>
    <message>
      <source>The sample is there: 12 products and a year of releases.</source>
      <translation>Das Beispiel ist da: 12 Produkte und ein Jahr voller Releases.</translation>
    </message>
    <message>
      <source>The scope breaks something; from %1 that asks for a new major version, not %2.</source>
      <translation>Der Umfang bricht etwas; von %1 aus verlangt das eine neue Hauptversion, nicht %2.</translation>
    </message>
    <message>
      <source>The scope breaks something; from %1 that asks for a new minor version, not %2.</source>
      <translation>Der Umfang bricht etwas; von %1 aus verlangt das eine neue Nebenversion, nicht %2.</translation>
    </message>
    <message>
      <source>The scope has moved since the notes were drafted.</source>
      <translation>Der Umfang hat sich bewegt, seit die Release Notes entworfen wurden.</translation>
    </message>
    <message>
      <source>The scope has moved since they were drafted.</source>
      <translation>Der Umfang hat sich bewegt, seit sie entworfen wurden.</translation>
    </message>
    <message>
      <source>The scope holds new features; from %1 that asks for a new minor version, not %2.</source>
      <translation>Der Umfang enthält neue Funktionen; von %1 aus verlangt das eine neue Nebenversion, nicht %2.</translation>
    </message>
    <message>
      <source>The scope holds no commit “%1”. Look at the repository again.</source>
      <translation>Der Umfang enthält keinen Commit „%1“. Sehen Sie erneut im Repository nach.</translation>
    </message>
    <message>
      <source>The scope is being read.</source>
      <translation>Der Umfang wird gelesen.</translation>
    </message>
    <message>
      <source>The scope says what goes out with this release. Whoever signs, signs it; when it changes later, signatures become stale and say so. It is shown here as it will read.</source>
      <translation>Der Umfang sagt, was mit diesem Release ausgeliefert wird. Wer freigibt, gibt ihn mit frei; ändert er sich danach, veralten die Freigaben und sagen es. Hier ist er so zu sehen, wie er sich lesen wird.</translation>
    </message>
    <message>
      <source>The score is %1 %</source>
      <translation>Die Wertung beträgt %1 %</translation>
    </message>
    <message>
      <source>The seal is BROKEN: closed as %1, now %2</source>
      <translation>Das Siegel ist GEBROCHEN: abgeschlossen als %1, jetzt %2</translation>
    </message>
    <message>
      <source>The seal is whole: %1</source>
      <translation>Das Siegel ist unversehrt: %1</translation>
    </message>
    <message>
      <source>The seal of the closed release is broken: what the archive holds is not what was closed. Nothing was changed.</source>
      <translation>Das Siegel des abgeschlossenen Releases ist gebrochen: Was das Archiv enthält, ist nicht, was abgeschlossen wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The search index is out of step with %1: %2 missing, %3 too many.</source>
      <translation>Der Suchindex stimmt nicht mit %1 überein: %2 fehlen, %3 zu viel.</translation>
    </message>
    <message>
      <source>The secret in %1 cannot be read: %2</source>
      <translation>Das Geheimnis in %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
      <source>The selection has more than 64 MB, too much for the clipboard. Select less, or save the log.</source>
      <translation>Die Auswahl hat mehr als 64 MB, zu viel für die Zwischenablage. Wählen Sie weniger aus oder speichern Sie das Protokoll.</translation>
    </message>
    <message>
      <source>The server answers: it says itself what the run comes to.</source>
      <translation>Der Server antwortet: er sagt selbst, wie der Lauf ausgeht.</translation>
    </message>
    <message>
      <source>The server cannot run only what failed.</source>
      <translation>Der Server kann nicht nur das Fehlgeschlagene ausführen.</translation>
    </message>
    <message>
      <source>The server contradicts the deployment to %1 that was confirmed by hand: %2</source>
      <translation>Der Server widerspricht der Auslieferung nach %1, die von Hand bestätigt wurde: %2</translation>
    </message>
    <message>
      <source>The server contradicts the rollback in %1 that was confirmed by hand: %2</source>
      <translation>Der Server widerspricht dem Rollback in %1, das von Hand bestätigt wurde: %2</translation>
    </message>
    <message>
      <source>The server contradicts what was confirmed by hand.</source>
      <translation>Der Server widerspricht dem, was von Hand bestätigt wurde.</translation>
    </message>
    <message>
      <source>The server contradicts what was confirmed by hand: confirmed was %1, it says %2.</source>
      <translation>Der Server widerspricht dem, was von Hand bestätigt wurde: bestätigt war %1, er sagt %2.</translation>
    </message>
    <message>
      <source>The server could not answer the query: %1</source>
      <translation>Der Server konnte die Abfrage nicht beantworten: %1</translation>
    </message>
    <message>
      <source>The server did not stop it.</source>
      <translation>Der Server hat ihn nicht angehalten.</translation>
    </message>
    <message>
      <source>The server does not give secrets back; enter them again.</source>
      <translation>Der Server gibt Geheimnisse nicht zurück; geben Sie sie neu ein.</translation>
    </message>
    <message>
      <source>The server does not know %1</source>
      <translation>Der Server kennt nicht: %1</translation>
    </message>
    <message>
      <source>The server does not let this job be started.</source>
      <translation>Der Server lässt diesen Job nicht starten.</translation>
    </message>
    <message>
      <source>The server does not let this run be cancelled.</source>
      <translation>Der Server lässt diesen Lauf nicht abbrechen.</translation>
    </message>
    <message>
      <source>The server does not list this parameter; it is sent all the same, unless it is left empty.</source>
      <translation>Der Server führt diesen Parameter nicht auf; er wird trotzdem gesendet, außer er bleibt leer.</translation>
    </message>
    <message>
      <source>The server does not run this again.</source>
      <translation>Der Server führt dies nicht erneut aus.</translation>
    </message>
    <message>
      <source>The server does not say it.</source>
      <translation>Der Server nennt sie nicht.</translation>
    </message>
    <message>
      <source>The server does not take this query: %1</source>
      <translation>Der Server nimmt diese Abfrage nicht an: %1</translation>
    </message>
    <message>
      <source>The server does not tell the parameters of a pipeline; those of its newest run are offered.</source>
      <translation>Der Server nennt die Parameter einer Pipeline nicht; angeboten werden die ihres neuesten Laufs.</translation>
    </message>
    <message>
      <source>The server gave the query up because it took too long. Ask for less: a shorter range, fewer series, a longer step.</source>
      <translation>Der Server hat die Abfrage aufgegeben, weil sie zu lange dauerte. Weniger abfragen: einen kürzeren Zeitraum, weniger Messreihen, größere Schritte.</translation>
    </message>
    <message>
      <source>The server has moved to %1; nothing was started. Correct the address of the connection.</source>
      <translation>Der Server ist nach %1 umgezogen; gestartet wurde nichts. Berichtigen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
      <source>The server has no builder named %1 any more. Choose another job.</source>
      <translation>Der Server hat keinen Builder namens %1 mehr. Einen anderen Job wählen.</translation>
    </message>
    <message>
      <source>The server has no values for this in the time shown.</source>
      <translation>Der Server hat hierfür keine Werte im gezeigten Zeitraum.</translation>
    </message>
    <message numerus="yes">
      <source>The server has none in the next %n day(s).</source>
      <translation>
        <numerusform>Der Server hat am nächsten Tag keine.</numerusform>
        <numerusform>Der Server hat in den nächsten %n Tagen keine.</numerusform>
      </translation>
    </message>
    <message>
      <source>The server has not answered yet.</source>
      <translation>Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
      <source>The server has not said yet what the job wants.</source>
      <translation>Der Server hat noch nicht gesagt, was der Job braucht.</translation>
    </message>
    <message>
      <source>The server has told no steps of this run yet.</source>
      <translation>Der Server hat zu diesem Lauf noch keine Schritte genannt.</translation>
    </message>
    <message>
      <source>The server is asked what the job wants…</source>
      <translation>Der Server wird gefragt, was der Job braucht …</translation>
    </message>
    <message>
      <source>The server is asked which parameters are secret.</source>
      <translation>Der Server wird gefragt, welche Parameter geheim sind.</translation>
    </message>
    <message>
      <source>The server is being asked.</source>
      <translation>Der Server wird gefragt.</translation>
    </message>
    <message>
      <source>The server is being asked…</source>
      <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
      <source>The server it is on</source>
      <translation>Der Server, auf dem er liegt</translation>
    </message>
    <message>
      <source>The server joined this request with another one.</source>
      <translation>Der Server hat diese Anfrage mit einer anderen zusammengelegt.</translation>
    </message>
    <message>
      <source>The server knows no cancelling by force, or the run is over.</source>
      <translation>Der Server kennt keinen erzwungenen Abbruch, oder der Lauf ist zu Ende.</translation>
    </message>
    <message>
      <source>The server lets nobody start anything just now. It is asked again at %1.</source>
      <translation>Der Server lässt im Moment nichts starten. Er wird um %1 wieder gefragt.</translation>
    </message>
    <message>
      <source>The server names no address for this run.</source>
      <translation>Der Server nennt keine Adresse für diesen Lauf.</translation>
    </message>
    <message>
      <source>The server no longer accepts the credentials. Sign in anew in the settings.</source>
      <translation>Der Server nimmt die Anmeldedaten nicht mehr an. In den Einstellungen neu anmelden.</translation>
    </message>
    <message>
      <source>The server no longer knows the request, and no build came of it.</source>
      <translation>Der Server kennt die Anforderung nicht mehr, und aus ihr wurde kein Build.</translation>
    </message>
    <message>
      <source>The server no longer knows the request.</source>
      <translation>Der Server kennt die Anforderung nicht mehr.</translation>
    </message>
    <message>
      <source>The server no longer knows this run.</source>
      <translation>Der Server kennt diesen Lauf nicht mehr.</translation>
    </message>
    <message>
      <source>The server no longer lists run %1.</source>
      <translation>Der Server führt Lauf %1 nicht mehr auf.</translation>
    </message>
    <message>
      <source>The server of “%1” does not answer; confirmed by hand it counts as unverified</source>
      <translation>Der Server von „%1“ antwortet nicht; von Hand bestätigt gilt es als ungeprüft</translation>
    </message>
    <message>
      <source>The server offers no jobs.</source>
      <translation>Der Server bietet keine Jobs an.</translation>
    </message>
    <message>
      <source>The server refused and gave no reason. Nothing was started.</source>
      <translation>Der Server hat ohne Angabe von Gründen abgelehnt. Es wurde nichts gestartet.</translation>
    </message>
    <message>
      <source>The server refused: %1 Nothing was started.</source>
      <translation>Der Server hat abgelehnt: %1 Es wurde nichts gestartet.</translation>
    </message>
    <message>
      <source>The server refused: nothing was started.</source>
      <translation>Der Server hat abgelehnt: Es wurde nichts gestartet.</translation>
    </message>
    <message>
      <source>The server shows no run that nobody else started.</source>
      <translation>Der Server zeigt keinen Lauf, der noch niemandem zugeordnet ist.</translation>
    </message>
    <message>
      <source>The server still shows no run that is this one without doubt.</source>
      <translation>Der Server zeigt weiterhin keinen Lauf, der zweifelsfrei dieser ist.</translation>
    </message>
    <message>
      <source>The server took it: %1</source>
      <translation>Der Server hat angenommen: %1</translation>
    </message>
    <message>
      <source>The server took the request, but no run of it can be found.</source>
      <translation>Der Server hat die Anfrage angenommen, aber kein Lauf dazu ist zu finden.</translation>
    </message>
    <message>
      <source>The server wants a comment with this answer.</source>
      <translation>Der Server verlangt zu dieser Antwort einen Kommentar.</translation>
    </message>
    <message>
      <source>The server wants another sign-in.</source>
      <translation>Der Server will eine neue Anmeldung.</translation>
    </message>
    <message>
      <source>The server was asked to cancel the run.</source>
      <translation>Der Server wurde gebeten, den Lauf abzubrechen.</translation>
    </message>
    <message>
      <source>The server was asked to stop it.</source>
      <translation>Der Server wurde gebeten, ihn anzuhalten.</translation>
    </message>
    <message>
      <source>The server was not heard of since; what it says will replace this.</source>
      <translation>Seither war der Server nicht zu erreichen; was er sagt, tritt an die Stelle dieser Angabe.</translation>
    </message>
    <message>
      <source>The server's key of it; slipwayctl ci jobs lists them</source>
      <translation>Sein Schlüssel auf dem Server; slipwayctl ci jobs listet sie</translation>
    </message>
    <message>
      <source>The servers are asked for alerts…</source>
      <translation>Die Server werden nach Alarmen gefragt …</translation>
    </message>
    <message>
      <source>The settings of the product do not say where its notes are published.</source>
      <translation>Die Einstellungen des Produkts sagen nicht, wo seine Release Notes veröffentlicht werden.</translation>
    </message>
    <message>
      <source>The share is higher than that of the baseline</source>
      <translation>Der Anteil ist höher als im Vergleichszeitraum</translation>
    </message>
    <message>
      <source>The share is lower than that of the baseline</source>
      <translation>Der Anteil ist niedriger als im Vergleichszeitraum</translation>
    </message>
    <message>
      <source>The share of bad events over $window uses up no error budget too fast</source>
      <translation>Der Anteil schlechter Ereignisse über $window verbraucht kein Fehlerbudget zu schnell</translation>
    </message>
    <message>
      <source>The share of deployments to production that needed somebody at once: an incident they caused, a rollback, or a hotfix. A deployment counts once however many incidents it caused; incidents that no deployment caused do not count.</source>
      <translation>Der Anteil der Auslieferungen in die Produktion, nach denen sofort jemand eingreifen musste: ein Vorfall, den sie verursachten, ein Zurückrollen oder ein Hotfix. Eine Auslieferung zählt einmal, wie viele Vorfälle sie auch verursachte; Vorfälle, die keine Auslieferung verursachte, zählen nicht.</translation>
    </message>
    <message>
      <source>The share of deployments to production that were unplanned and made because of an incident: rollbacks and what mended an incident.</source>
      <translation>Der Anteil der Auslieferungen in die Produktion, die ungeplant waren und wegen eines Vorfalls geschahen: Zurückrollen und was einen Vorfall behob.</translation>
    </message>
    <message>
      <source>The share of failed requests (http_req_failed) is missing or not between 0 and 1. Write the file with k6 0.31 or newer.</source>
      <translation>Der Anteil fehlgeschlagener Anfragen (http_req_failed) fehlt oder liegt nicht zwischen 0 und 1. Schreiben Sie die Datei mit k6 0.31 oder neuer.</translation>
    </message>
    <message>
      <source>The share of items that must be done is a percentage from 1 to 100.</source>
      <translation>Der Anteil zu erledigender Punkte ist ein Prozentsatz von 1 bis 100.</translation>
    </message>
    <message>
      <source>The ship date</source>
      <translation>Die Auslieferung</translation>
    </message>
    <message>
      <source>The ship date lies in the freeze “%1”</source>
      <translation>Die Auslieferung liegt in der Sperre „%1“</translation>
    </message>
    <message>
      <source>The ship date lies in the past.</source>
      <translation>Das Auslieferungsdatum liegt in der Vergangenheit.</translation>
    </message>
    <message>
      <source>The ship date would lie before the start of the release. Move the start first.</source>
      <translation>Die Auslieferung läge vor dem Beginn des Releases. Verschieben Sie zuerst den Beginn.</translation>
    </message>
    <message>
      <source>The silence for “%1” would silence everything: one of its matchers must name a value.</source>
      <translation>Die Stummschaltung für „%1“ würde alles stummschalten: Einer ihrer Matcher muss einen Wert nennen.</translation>
    </message>
    <message>
      <source>The slot is free as it is.</source>
      <translation>Der Termin ist frei, wie er ist.</translation>
    </message>
    <message>
      <source>The slowest first.</source>
      <translation>Die langsamsten zuerst.</translation>
    </message>
    <message>
      <source>The span ends before it begins.</source>
      <translation>Die Zeitspanne endet, bevor sie beginnt.</translation>
    </message>
    <message>
      <source>The start</source>
      <translation>Der Beginn</translation>
    </message>
    <message>
      <source>The start follows from the template. Uncheck to choose it.</source>
      <translation>Der Beginn folgt aus der Vorlage. Entfernen Sie das Häkchen, um ihn zu wählen.</translation>
    </message>
    <message>
      <source>The start of the release depends on itself. Begin its rule with T or a milestone.</source>
      <translation>Der Beginn des Releases hängt von sich selbst ab. Beginnen Sie seine Regel mit T oder einem Meilenstein.</translation>
    </message>
    <message>
      <source>The start of the release hangs on itself in a circle. Give it a rule from T or a fixed date.</source>
      <translation>Der Beginn des Releases hängt im Kreis von sich selbst ab. Geben Sie ihm eine Regel ab T oder ein festes Datum.</translation>
    </message>
    <message>
      <source>The start would lie after the ship date. Move the ship date first.</source>
      <translation>Der Beginn läge nach der Auslieferung. Verschieben Sie zuerst die Auslieferung.</translation>
    </message>
    <message>
      <source>The states were left out: the column holds other words. Name another one: --map state=COLUMN.</source>
      <translation>Die Zustände wurden ausgelassen: Die Spalte enthält andere Wörter. Nennen Sie eine andere: --map state=SPALTE.</translation>
    </message>
    <message>
      <source>The status address of %1 is not a web address.</source>
      <translation>Die Statusadresse von %1 ist keine Webadresse.</translation>
    </message>
    <message>
      <source>The status is “%1”, which is none of the words of the connection.</source>
      <translation>Der Status ist „%1“, keines der Wörter der Verbindung.</translation>
    </message>
    <message>
      <source>The status of %1 has nothing at %2.</source>
      <translation>Der Status von %1 hat nichts bei %2.</translation>
    </message>
    <message>
      <source>The step has not written anything yet.</source>
      <translation>Der Schritt hat noch nichts geschrieben.</translation>
    </message>
    <message>
      <source>The step is settled already.</source>
      <translation>Der Schritt ist bereits erledigt.</translation>
    </message>
    <message>
      <source>The step it should follow is not in this runbook.</source>
      <translation>Der Schritt, dem er folgen soll, steht nicht in diesem Ablaufplan.</translation>
    </message>
    <message>
      <source>The step “%1” is done by a job: name it with “job”.</source>
      <translation>Den Schritt „%1“ erledigt ein Job: ihn mit „job“ nennen.</translation>
    </message>
    <message>
      <source>The step “%1” waits for “%2”, which is no step before it.</source>
      <translation>Der Schritt „%1“ wartet auf „%2“; davor gibt es keinen solchen Schritt.</translation>
    </message>
    <message>
      <source>The stored measurements %1 are damaged; fetch this time from its server again</source>
      <translation>Die gespeicherten Messwerte %1 sind beschädigt; diesen Zeitraum neu vom Server holen</translation>
    </message>
    <message>
      <source>The stored measurements %1 were written by a newer Slipway; open them with that one</source>
      <translation>Die gespeicherten Messwerte %1 hat ein neueres Slipway geschrieben; mit diesem öffnen</translation>
    </message>
    <message>
      <source>The subtest failed, but none of its tests did</source>
      <translation>Der Untertest schlug fehl, aber keiner seiner Tests</translation>
    </message>
    <message>
      <source>The system's keyring</source>
      <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
      <source>The table has more than %1 cells. Split it into smaller files.</source>
      <translation>Die Tabelle hat mehr als %1 Zellen. Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
      <source>The table has more than %1 columns or %2 cells. Split it into smaller files.</source>
      <translation>Die Tabelle hat mehr als %1 Spalten oder %2 Zellen. Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
      <source>The table is empty.</source>
      <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
      <source>The table is empty; its first line must name the columns.</source>
      <translation>Die Tabelle ist leer; ihre erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
      <source>The tag %1 is at the remote as it was recorded</source>
      <translation>Das Tag %1 ist an der Gegenstelle so, wie es festgehalten wurde</translation>
    </message>
    <message>
      <source>The tag %1 is not at the remote yet.</source>
      <translation>Das Tag %1 ist noch nicht an der Gegenstelle.</translation>
    </message>
    <message>
      <source>The tag %1 stands for %2 at the remote as well.</source>
      <translation>Das Tag %1 steht auch an der Gegenstelle für %2.</translation>
    </message>
    <message>
      <source>The tag %1 was deleted at the remote: it stood for %2. What was recorded stays.</source>
      <translation>Das Tag %1 wurde an der Gegenstelle gelöscht: Es stand für %2. Was festgehalten wurde, bleibt.</translation>
    </message>
    <message>
      <source>The tag %1 was moved at the remote: it stood for %2 and stands for %3 now. What was recorded stays.</source>
      <translation>Das Tag %1 wurde an der Gegenstelle verschoben: Es stand für %2 und steht jetzt für %3. Was festgehalten wurde, bleibt.</translation>
    </message>
    <message>
      <source>The tag pattern “%1” needs {version} once, as v{version} has it.</source>
      <translation>Das Tag-Muster „%1“ braucht {version} einmal, wie v{version} es hat.</translation>
    </message>
    <message>
      <source>The tags of the repository cannot be read.</source>
      <translation>Die Tags des Repositorys können nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The template %1 asks for “%2” from now on</source>
      <translation>Die Vorlage %1 verlangt von nun an „%2“</translation>
    </message>
    <message>
      <source>The template %1 has no phase that could have the item.</source>
      <translation>Die Vorlage %1 hat keine Phase, die den Punkt aufnehmen könnte.</translation>
    </message>
    <message>
      <source>The template %1 has the item “%2” already.</source>
      <translation>Die Vorlage %1 hat den Punkt „%2“ schon.</translation>
    </message>
    <message>
      <source>The template brings phases, checklist, criteria and sign-offs, all dates counted from the ship date.</source>
      <translation>Die Vorlage bringt Phasen, Checkliste, Kriterien und Freigaben mit, alle Termine von der Auslieferung an gezählt.</translation>
    </message>
    <message>
      <source>The template ends before this line; what follows belongs to another document.</source>
      <translation>Die Vorlage endet vor dieser Zeile; was folgt, gehört zu einem anderen Dokument.</translation>
    </message>
    <message>
      <source>The template is too large: at most %1 entries are read, those behind aliases counted each time.</source>
      <translation>Die Vorlage ist zu groß: Höchstens %1 Einträge werden gelesen, die hinter Aliasen jedes Mal gezählt.</translation>
    </message>
    <message>
      <source>The template names the environment “%1”, which does not exist. Add it in the settings under Environments or with slipwayctl environment add "%1", or change the template.</source>
      <translation>Die Vorlage nennt die Umgebung „%1“, die es nicht gibt. Fügen Sie sie in den Einstellungen unter Umgebungen oder mit slipwayctl environment add "%1" hinzu, oder ändern Sie die Vorlage.</translation>
    </message>
    <message>
      <source>The template of release notes is wrong: %1</source>
      <translation>Die Vorlage der Release Notes ist falsch: %1</translation>
    </message>
    <message>
      <source>The template shows nothing of a report: it needs {{ body }}, or sections as {{ section.plan }}.</source>
      <translation>Die Vorlage zeigt nichts von einem Bericht: Sie braucht {{ body }}, oder Abschnitte wie {{ section.plan }}.</translation>
    </message>
    <message>
      <source>The test cases of this report cannot be read. Import the report again.</source>
      <translation>Die Testfälle dieses Berichts sind nicht lesbar. Den Bericht erneut importieren.</translation>
    </message>
    <message>
      <source>The text is too long; at most %1 characters.</source>
      <translation>Der Text ist zu lang; höchstens %1 Zeichen.</translation>
    </message>
    <message>
      <source>The text of “%1” changed in the file; it was changed here, too, which stays.</source>
      <translation>Der Text von „%1“ hat sich in der Datei geändert; er wurde auch hier geändert, und dabei bleibt es.</translation>
    </message>
    <message>
      <source>The text was changed elsewhere while you were typing.</source>
      <translation>Der Text wurde anderswo geändert, während Sie schrieben.</translation>
    </message>
    <message>
      <source>The text; - is standard input</source>
      <translation>Der Text; - ist die Standardeingabe</translation>
    </message>
    <message>
      <source>The threshold is not a number</source>
      <translation>Die Schwelle ist keine Zahl</translation>
    </message>
    <message>
      <source>The threshold “%1” is no number.</source>
      <translation>Die Schwelle „%1“ ist keine Zahl.</translation>
    </message>
    <message>
      <source>The time at which %1 lies in the future: %2.</source>
      <translation>Der Zeitpunkt „%1“ liegt in der Zukunft: %2.</translation>
    </message>
    <message>
      <source>The time of each sample, in seconds since 1970</source>
      <translation>Die Zeit jedes Messwerts, in Sekunden seit 1970</translation>
    </message>
    <message>
      <source>The time of evaluation, in seconds since 1970</source>
      <translation>Die Zeit der Auswertung, in Sekunden seit 1970</translation>
    </message>
    <message>
      <source>The time of the commit “%1” is not told.</source>
      <translation>Der Zeitpunkt des Commits „%1“ ist nicht angegeben.</translation>
    </message>
    <message>
      <source>The time until which it is needed has passed already.</source>
      <translation>Der Zeitpunkt, bis zu dem sie gebraucht wird, ist schon vorbei.</translation>
    </message>
    <message>
      <source>The time zone its dates are meant in, as Europe/Berlin</source>
      <translation>Die Zeitzone, in der seine Termine gemeint sind, etwa Europe/Berlin</translation>
    </message>
    <message>
      <source>The time zone the person works in</source>
      <translation>Die Zeitzone, in der die Person arbeitet</translation>
    </message>
    <message>
      <source>The times contradict each other: %1 at %2, but %3 at %4.</source>
      <translation>Die Zeiten widersprechen sich: %1 um %2, aber %3 um %4.</translation>
    </message>
    <message>
      <source>The times of this Nagios cannot be read: %1</source>
      <translation>Die Zeiten dieses Nagios sind nicht lesbar: %1</translation>
    </message>
    <message>
      <source>The token is nobody's: runs cannot be told apart by who started them.</source>
      <translation>Das Token gehört niemandem: Läufe lassen sich nicht danach unterscheiden, wer sie startete.</translation>
    </message>
    <message>
      <source>The token is not sent without encryption. Give the remote an address with https.</source>
      <translation>Das Token wird nicht unverschlüsselt gesendet. Geben Sie der Gegenstelle eine Adresse mit https.</translation>
    </message>
    <message>
      <source>The token lacks a permission: %1. Add it in GitHub's settings.</source>
      <translation>Dem Token fehlt ein Recht: %1. Fügen Sie es in den Einstellungen von GitHub hinzu.</translation>
    </message>
    <message>
      <source>The token may only look. Make one with the scope “api” in GitLab's settings.</source>
      <translation>Das Token darf nur lesen. Erzeugen Sie in den Einstellungen von GitLab eines mit dem Bereich „api“.</translation>
    </message>
    <message>
      <source>The two bookings do not collide any more. Look at the list of conflicts again.</source>
      <translation>Die beiden Buchungen stoßen nicht mehr zusammen. Sehen Sie die Liste der Konflikte noch einmal an.</translation>
    </message>
    <message>
      <source>The user name, where the server wants one beside the token.</source>
      <translation>Der Benutzername, wo der Server neben dem Token einen will.</translation>
    </message>
    <message>
      <source>The value must match %1.</source>
      <translation>Der Wert muss zu %1 passen.</translation>
    </message>
    <message>
      <source>The value of a single series as a number</source>
      <translation>Der Wert einer einzelnen Messreihe als Zahl</translation>
    </message>
    <message>
      <source>The version pattern “%1” gives two releases the version %2. Use {n}, or enough of {yyyy}, {mm}, {dd} and {week}.</source>
      <translation>Das Versionsmuster „%1“ gibt zwei Releases die Version %2. Nehmen Sie {n}, oder genug von {yyyy}, {mm}, {dd} und {week}.</translation>
    </message>
    <message>
      <source>The view “%1” was changed</source>
      <translation>Die Ansicht „%1“ wurde geändert</translation>
    </message>
    <message>
      <source>The view “%1” was removed</source>
      <translation>Die Ansicht „%1“ wurde entfernt</translation>
    </message>
    <message>
      <source>The view “%1” was saved</source>
      <translation>Die Ansicht „%1“ wurde gespeichert</translation>
    </message>
    <message>
      <source>The whole release with an accelerated clock and simulated servers. Nothing is written, no server asked.</source>
      <translation>Das ganze Release mit beschleunigter Uhr und simulierten Servern. Nichts wird geschrieben, kein Server gefragt.</translation>
    </message>
    <message>
      <source>The window follows the size of the system's text, and its light or dark look unless you choose one.</source>
      <translation>Das Fenster folgt der Schriftgröße des Systems und seinem hellen oder dunklen Aussehen, wenn Sie keines wählen.</translation>
    </message>
    <message>
      <source>The window has ended before the cut-over begins.</source>
      <translation>Das Fenster ist zu Ende, bevor die Umstellung beginnt.</translation>
    </message>
    <message>
      <source>The workflow has no such input at this ref.</source>
      <translation>Der Workflow hat an dieser Stelle keine solche Eingabe.</translation>
    </message>
    <message>
      <source>The workspace can only be read, not changed.</source>
      <translation>Der Arbeitsbereich kann nur gelesen, nicht geändert werden.</translation>
    </message>
    <message>
      <source>The workspace cannot be opened</source>
      <translation>Der Arbeitsbereich kann nicht geöffnet werden</translation>
    </message>
    <message>
      <source>The workspace cannot be opened. Check that the file and its folder exist and may be read and written.</source>
      <translation>Der Arbeitsbereich kann nicht geöffnet werden. Prüfen Sie, dass es Datei und Ordner gibt und dass sie gelesen und geschrieben werden dürfen.</translation>
    </message>
    <message>
      <source>The workspace cannot be written: samples are not kept.</source>
      <translation>Der Arbeitsbereich kann nicht beschrieben werden: Messwerte werden nicht aufbewahrt.</translation>
    </message>
    <message>
      <source>The workspace cannot be written: the file or its folder is read-only. Change its permissions or copy it to a folder of yours.</source>
      <translation>Der Arbeitsbereich kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt. Ändern Sie die Rechte, oder kopieren Sie ihn in einen eigenen Ordner.</translation>
    </message>
    <message>
      <source>The workspace could not be brought up to date: step %1 failed. It stays as it was; the copy beside it holds it, too.</source>
      <translation>Der Arbeitsbereich konnte nicht auf den neuesten Stand gebracht werden: Schritt %1 schlug fehl. Er bleibt, wie er war; die Kopie daneben enthält ihn auch.</translation>
    </message>
    <message>
      <source>The workspace could not be made. Check the permissions of the folder.</source>
      <translation>Der Arbeitsbereich konnte nicht angelegt werden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
      <source>The workspace could not be read or written. Nothing was changed; check the disk.</source>
      <translation>Der Arbeitsbereich konnte nicht gelesen oder geschrieben werden. Nichts wurde geändert; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
      <source>The workspace could not be written to the end. Nothing was changed; check the disk.</source>
      <translation>Der Arbeitsbereich konnte nicht zu Ende geschrieben werden. Nichts wurde geändert; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
      <source>The workspace file is damaged. Restore it from a backup: slipwayctl workspace restore FILE.</source>
      <translation>Die Datei des Arbeitsbereichs ist beschädigt. Stellen Sie sie aus einer Sicherung her: slipwayctl workspace restore DATEI.</translation>
    </message>
    <message>
      <source>The workspace file was moved, deleted or replaced while it was open.</source>
      <translation>Die Datei des Arbeitsbereichs wurde verschoben, gelöscht oder ersetzt, während sie geöffnet war.</translation>
    </message>
    <message>
      <source>The workspace file was moved, deleted or replaced while it was open. Nothing was changed; open the workspace again.</source>
      <translation>Die Datei des Arbeitsbereichs wurde verschoben, gelöscht oder ersetzt, während sie offen war. Nichts wurde geändert; öffnen Sie den Arbeitsbereich neu.</translation>
    </message>
    <message>
      <source>The workspace has lost its identity (sync_ctl).</source>
      <translation>Der Arbeitsbereich hat seine Identität verloren (sync_ctl).</translation>
    </message>
    <message>
      <source>The workspace has lost its identity. Restore it from a backup.</source>
      <translation>Der Arbeitsbereich hat seine Identität verloren. Stellen Sie ihn aus einer Sicherung her.</translation>
    </message>
    <message>
      <source>The workspace has no environments yet; add them in the settings.</source>
      <translation>Der Arbeitsbereich hat noch keine Umgebungen; legen Sie sie in den Einstellungen an.</translation>
    </message>
    <message>
      <source>The workspace is being written already. Nothing was changed.</source>
      <translation>In den Arbeitsbereich wird schon geschrieben. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The workspace is not empty; the sample was not added.</source>
      <translation>Der Arbeitsbereich ist nicht leer; das Beispiel wurde nicht hinzugefügt.</translation>
    </message>
    <message>
      <source>The workspace is open for reading only.</source>
      <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
      <source>The workspace is read-only.</source>
      <translation>Der Arbeitsbereich ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>The workspace refused: %1</source>
      <translation>Der Arbeitsbereich hat abgelehnt: %1</translation>
    </message>
    <message>
      <source>The workspace was backed up.</source>
      <translation>Der Arbeitsbereich wurde gesichert.</translation>
    </message>
    <message>
      <source>The workspace was closed meanwhile.</source>
      <translation>Der Arbeitsbereich wurde inzwischen geschlossen.</translation>
    </message>
    <message>
      <source>The workspace was taken apart behind Slipway's back (%1). Restore it from a backup: slipwayctl workspace restore FILE.</source>
      <translation>Der Arbeitsbereich wurde an Slipway vorbei auseinandergenommen (%1). Stellen Sie ihn aus einer Sicherung wieder her: slipwayctl workspace restore DATEI.</translation>
    </message>
    <message>
      <source>The workspace; without: $SLIPWAY_WORKSPACE, else the default one</source>
      <translation>Der Arbeitsbereich; ohne: $SLIPWAY_WORKSPACE, sonst der übliche</translation>
    </message>
    <message>
      <source>The zone its dates are meant in; without: this machine's</source>
      <translation>Die Zone, in der seine Termine gemeint sind; ohne: die dieses Rechners</translation>
    </message>
    <message>
      <source>Their decision as %1 holds up %2; they must decide anew first.</source>
      <translation>Ihre Entscheidung als %1 hält %2 auf; sie müssen zuerst neu entscheiden.</translation>
    </message>
    <message>
      <source>Their versions; {n}, {yyyy}, {mm}, {dd}, {week} are filled in</source>
      <translation>Ihre Versionen; {n}, {yyyy}, {mm}, {dd}, {week} werden eingesetzt</translation>
    </message>
    <message>
      <source>There are more bad events than events, %1 of %2. Are both queries exchanged?</source>
      <translation>Es gibt mehr schlechte Ereignisse als Ereignisse, %1 von %2. Sind die beiden Abfragen vertauscht?</translation>
    </message>
    <message>
      <source>There are more legends than queries.</source>
      <translation>Es gibt mehr Legenden als Abfragen.</translation>
    </message>
    <message>
      <source>There are neither deployments nor incidents in it.</source>
      <translation>Darin stehen weder Auslieferungen noch Vorfälle.</translation>
    </message>
    <message>
      <source>There are no CI connections.</source>
      <translation>Es gibt keine CI-Verbindungen.</translation>
    </message>
    <message>
      <source>There are no channels.</source>
      <translation>Es gibt keine Kanäle.</translation>
    </message>
    <message>
      <source>There are no comments.</source>
      <translation>Es gibt keine Kommentare.</translation>
    </message>
    <message>
      <source>There are no criteria.</source>
      <translation>Es gibt keine Kriterien.</translation>
    </message>
    <message>
      <source>There are no environments yet.</source>
      <translation>Es gibt noch keine Umgebungen.</translation>
    </message>
    <message>
      <source>There are no figures of requests in this file (http_reqs, http_req_duration). Write it with “k6 run --summary-export FILE”.</source>
      <translation>In dieser Datei sind keine Zahlen zu Anfragen (http_reqs, http_req_duration). Schreiben Sie sie mit „k6 run --summary-export DATEI“.</translation>
    </message>
    <message>
      <source>There are no freeze windows.</source>
      <translation>Es gibt keine Sperrfenster.</translation>
    </message>
    <message>
      <source>There are no incidents.</source>
      <translation>Es gibt keine Vorfälle.</translation>
    </message>
    <message>
      <source>There are no lessons.</source>
      <translation>Es gibt keine Lehren.</translation>
    </message>
    <message>
      <source>There are no milestones.</source>
      <translation>Es gibt keine Meilensteine.</translation>
    </message>
    <message>
      <source>There are no monitoring connections.</source>
      <translation>Es gibt keine Monitoring-Verbindungen.</translation>
    </message>
    <message>
      <source>There are no notes yet.</source>
      <translation>Es gibt noch keine Release Notes.</translation>
    </message>
    <message>
      <source>There are no panels.</source>
      <translation>Es gibt keine Panels.</translation>
    </message>
    <message>
      <source>There are no phases.</source>
      <translation>Es gibt keine Phasen.</translation>
    </message>
    <message>
      <source>There are no products yet.</source>
      <translation>Es gibt noch keine Produkte.</translation>
    </message>
    <message>
      <source>There are no release notes for users to publish. Write them first.</source>
      <translation>Es gibt keine Release Notes für Nutzer, die sich veröffentlichen lassen. Schreiben Sie sie zuerst.</translation>
    </message>
    <message>
      <source>There are no release notes yet: slipwayctl notes draft RELEASE</source>
      <translation>Es gibt noch keine Release Notes: slipwayctl notes draft RELEASE</translation>
    </message>
    <message>
      <source>There are no release trains yet.</source>
      <translation>Es gibt noch keine Release-Züge.</translation>
    </message>
    <message>
      <source>There are no reports of tests.</source>
      <translation>Es gibt keine Testberichte.</translation>
    </message>
    <message>
      <source>There are no runs.</source>
      <translation>Es gibt keine Läufe.</translation>
    </message>
    <message>
      <source>There are no such releases.</source>
      <translation>Es gibt keine solchen Releases.</translation>
    </message>
    <message>
      <source>There are no templates yet.</source>
      <translation>Es gibt noch keine Vorlagen.</translation>
    </message>
    <message>
      <source>There are: %1.</source>
      <translation>Es gibt: %1.</translation>
    </message>
    <message>
      <source>There is a file of that name already; it was not touched.</source>
      <translation>Es gibt schon eine Datei dieses Namens; sie wurde nicht angerührt.</translation>
    </message>
    <message>
      <source>There is a file of that name that is no backup of a workspace; it was not touched.</source>
      <translation>Es gibt eine Datei dieses Namens, die keine Sicherung eines Arbeitsbereichs ist; sie wurde nicht angerührt.</translation>
    </message>
    <message>
      <source>There is another file of that name; it was not touched. Choose another name.</source>
      <translation>Es gibt eine andere Datei dieses Namens; sie wurde nicht angerührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>There is another workspace of that name; it was not touched. Choose another name for the backup.</source>
      <translation>Unter diesem Namen gibt es einen anderen Arbeitsbereich; er wurde nicht angerührt. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
      <source>There is no %1 at %2, or the token may not read the repository's contents.</source>
      <translation>Es gibt kein %1 bei %2, oder das Token darf den Inhalt des Repositorys nicht lesen.</translation>
    </message>
    <message>
      <source>There is no %1 in %2 at %3.</source>
      <translation>Es gibt kein %1 in %2 bei %3.</translation>
    </message>
    <message>
      <source>There is no %1 with the id %2 here.</source>
      <translation>%1 mit der Id %2 gibt es hier nicht.</translation>
    </message>
    <message>
      <source>There is no %1 with “%2” in its title here.</source>
      <translation>%1 mit „%2“ im Titel gibt es hier nicht.</translation>
    </message>
    <message>
      <source>There is no %1 “%2”. %3</source>
      <translation>%1 „%2“ gibt es nicht. %3</translation>
    </message>
    <message>
      <source>There is no CI connection yet. Add one: slipwayctl ci connection add NAME --kind KIND --url URL</source>
      <translation>Es gibt noch keine CI-Verbindung. Eine hinzufügen: slipwayctl ci connection add NAME --kind ART --url URL</translation>
    </message>
    <message>
      <source>There is no CI connection “%1”. Add it in the settings first.</source>
      <translation>Eine CI-Verbindung „%1“ gibt es nicht. Sie zuerst in den Einstellungen hinzufügen.</translation>
    </message>
    <message>
      <source>There is no CI connection “%1”. There are: %2.</source>
      <translation>Eine CI-Verbindung „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
      <source>There is no absence with the id %1.</source>
      <translation>Es gibt keine Abwesenheit mit der Id %1.</translation>
    </message>
    <message>
      <source>There is no action item “%1”. slipwayctl action list shows them.</source>
      <translation>Die Maßnahme „%1“ gibt es nicht. slipwayctl action list zeigt sie.</translation>
    </message>
    <message>
      <source>There is no certificate in %1. It must be a PEM file that this user may read.</source>
      <translation>In %1 steht kein Zertifikat. Es muss eine PEM-Datei sein, die dieser Benutzer lesen darf.</translation>
    </message>
    <message>
      <source>There is no channel yet. Add one: slipwayctl notice channel add NAME --kind KIND --to ADDRESS</source>
      <translation>Es gibt noch keinen Kanal. Einen hinzufügen: slipwayctl notice channel add NAME --kind ART --to ADRESSE</translation>
    </message>
    <message>
      <source>There is no channel “%1”. There are: %2.</source>
      <translation>Einen Kanal „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
      <source>There is no column of values beside the one of times.</source>
      <translation>Neben der Spalte mit Zeiten gibt es keine mit Werten.</translation>
    </message>
    <message>
      <source>There is no column “%1” for the %2. The table has: %3.</source>
      <translation>Es gibt keine Spalte „%1“ für %2. Die Tabelle hat: %3.</translation>
    </message>
    <message>
      <source>There is no command “%1”.</source>
      <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
      <source>There is no connection “%1” in this workspace. Add it in the settings, or change the panel.</source>
      <translation>Eine Verbindung „%1“ gibt es in diesem Arbeitsbereich nicht. Fügen Sie sie in den Einstellungen hinzu, oder ändern Sie das Panel.</translation>
    </message>
    <message>
      <source>There is no custom pipeline %1 on %2.</source>
      <translation>Auf %2 gibt es keine eigene Pipeline %1.</translation>
    </message>
    <message>
      <source>There is no data</source>
      <translation>Es gibt keine Daten</translation>
    </message>
    <message>
      <source>There is no data for half of the metrics or more</source>
      <translation>Für die Hälfte der Metriken oder mehr fehlen Daten</translation>
    </message>
    <message>
      <source>There is no data of earlier deployments.</source>
      <translation>Es gibt keine Daten früherer Auslieferungen.</translation>
    </message>
    <message>
      <source>There is no deployment that “%1” could watch.</source>
      <translation>Es gibt keine Auslieferung, die „%1“ beobachten könnte.</translation>
    </message>
    <message>
      <source>There is no deployment to compare with.</source>
      <translation>Es gibt keine Auslieferung zum Vergleichen.</translation>
    </message>
    <message>
      <source>There is no display for a window. slipway --screenshot FOLDER draws the pages into files, slipwayctl does the work without one.</source>
      <translation>Es gibt keine Anzeige für ein Fenster. slipway --screenshot ORDNER zeichnet die Seiten in Dateien, slipwayctl tut die Arbeit ohne Anzeige.</translation>
    </message>
    <message>
      <source>There is no earlier release to compare with.</source>
      <translation>Es gibt kein früheres Release zum Vergleichen.</translation>
    </message>
    <message>
      <source>There is no environment “%1”.</source>
      <translation>Es gibt keine Umgebung „%1“.</translation>
    </message>
    <message>
      <source>There is no environment; add one in the settings.</source>
      <translation>Es gibt keine Umgebung; sie lässt sich in den Einstellungen hinzufügen.</translation>
    </message>
    <message>
      <source>There is no evidence with the id %1 in this release.</source>
      <translation>In diesem Release gibt es keinen Nachweis mit der Id %1.</translation>
    </message>
    <message>
      <source>There is no evidence yet.</source>
      <translation>Es gibt noch keinen Nachweis.</translation>
    </message>
    <message>
      <source>There is no field “%1” to map; there are product, version, start, ship and state.</source>
      <translation>Es gibt kein Feld „%1“ zuzuordnen; es gibt product, version, start, ship und state.</translation>
    </message>
    <message>
      <source>There is no file %1, which should hold the secret.</source>
      <translation>Die Datei %1, die das Geheimnis enthalten soll, gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no file or folder %1. Check the path of the connection.</source>
      <translation>Es gibt keine Datei und keinen Ordner %1. Den Pfad der Verbindung prüfen.</translation>
    </message>
    <message>
      <source>There is no folder “%1” for drafts of mails. Make it, or change the channel “%2”.</source>
      <translation>Einen Ordner „%1“ für Mail-Entwürfe gibt es nicht. Legen Sie ihn an, oder ändern Sie den Kanal „%2“.</translation>
    </message>
    <message>
      <source>There is no folder “%1”. Say in the product's settings where its repository was cloned to.</source>
      <translation>Den Ordner „%1“ gibt es nicht. Geben Sie in den Einstellungen des Produkts an, wohin sein Repository geklont wurde.</translation>
    </message>
    <message>
      <source>There is no incident “%1”. slipwayctl incident list shows them.</source>
      <translation>Einen Vorfall „%1“ gibt es nicht. slipwayctl incident list zeigt sie.</translation>
    </message>
    <message>
      <source>There is no job “%1”. The release names: %2. Others are named CONNECTION/JOB.</source>
      <translation>Einen Job „%1“ gibt es nicht. Das Release nennt: %2. Andere heißen VERBINDUNG/JOB.</translation>
    </message>
    <message>
      <source>There is no keyring here that could keep the secret. Keep it in an environment variable, or in a file that only you may read (chmod 600).</source>
      <translation>Hier gibt es keinen Schlüsselbund, der das Geheimnis aufbewahren könnte. Es kann in einer Umgebungsvariablen stehen oder in einer Datei, die nur der eigene Benutzer lesen darf (chmod 600).</translation>
    </message>
    <message>
      <source>There is no kind of criterion “%1”. It may be %2.</source>
      <translation>Eine Kriteriumsart „%1“ gibt es nicht. Möglich sind: %2.</translation>
    </message>
    <message>
      <source>There is no language “%1”; there are en and de.</source>
      <translation>Es gibt keine Sprache „%1“; es gibt en und de.</translation>
    </message>
    <message>
      <source>There is no lesson “%1”. slipwayctl lesson list shows them.</source>
      <translation>Die Lehre „%1“ gibt es nicht. slipwayctl lesson list zeigt sie.</translation>
    </message>
    <message>
      <source>There is no line like “- [ ] text” in it.</source>
      <translation>Es steht keine Zeile wie „- [ ] Text“ darin.</translation>
    </message>
    <message>
      <source>There is no list of releases in this file: a list of objects, or an object of objects, is wanted.</source>
      <translation>In dieser Datei steht keine Liste von Releases: Gebraucht wird eine Liste von Objekten oder ein Objekt von Objekten.</translation>
    </message>
    <message>
      <source>There is no log to show</source>
      <translation>Es gibt kein Protokoll zu zeigen</translation>
    </message>
    <message>
      <source>There is no log yet.</source>
      <translation>Es gibt noch kein Protokoll.</translation>
    </message>
    <message>
      <source>There is no machine named %1. Check the address and the network.</source>
      <translation>Es gibt keinen Rechner namens %1. Adresse und Netz prüfen.</translation>
    </message>
    <message>
      <source>There is no match</source>
      <translation>Es gibt keinen Treffer</translation>
    </message>
    <message>
      <source>There is no milestone “%1”. A date rule begins with T (ship), S (start) or the key of a milestone of the release.</source>
      <translation>Es gibt keinen Meilenstein „%1“. Eine Datumsregel beginnt mit T (Auslieferung), S (Beginn) oder dem Schlüssel eines Meilensteins des Releases.</translation>
    </message>
    <message>
      <source>There is no monitoring connection yet. Add one: slipwayctl monitor connection add NAME --kind KIND --url URL</source>
      <translation>Es gibt noch keine Monitoring-Verbindung. Eine hinzufügen: slipwayctl monitor connection add NAME --kind ART --url URL</translation>
    </message>
    <message>
      <source>There is no monitoring connection “%1”. Add it in the settings, or with slipwayctl monitor connection add.</source>
      <translation>Eine Monitoring-Verbindung „%1“ gibt es nicht. Fügen Sie sie in den Einstellungen hinzu, oder mit slipwayctl monitor connection add.</translation>
    </message>
    <message>
      <source>There is no monitoring connection “%1”. There are: %2.</source>
      <translation>Eine Monitoring-Verbindung „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
      <source>There is no move to look at.</source>
      <translation>Es gibt keine Verschiebung anzusehen.</translation>
    </message>
    <message>
      <source>There is no note “%1”. slipwayctl feedback list shows their ids.</source>
      <translation>Eine Notiz „%1“ gibt es nicht. slipwayctl feedback list zeigt die Ids.</translation>
    </message>
    <message>
      <source>There is no notice “%1”. slipwayctl notice list shows their ids.</source>
      <translation>Eine Mitteilung „%1“ gibt es nicht. slipwayctl notice list zeigt die Ids.</translation>
    </message>
    <message>
      <source>There is no option %1 here.</source>
      <translation>Die Option %1 gibt es hier nicht.</translation>
    </message>
    <message>
      <source>There is no page “%1”; there are: %2.</source>
      <translation>Es gibt keine Seite „%1“; es gibt: %2.</translation>
    </message>
    <message>
      <source>There is no panel “%1” there.</source>
      <translation>Ein Panel „%1“ gibt es dort nicht.</translation>
    </message>
    <message>
      <source>There is no place after this one.</source>
      <translation>Nach dieser Stelle gibt es keine.</translation>
    </message>
    <message>
      <source>There is no place before this one.</source>
      <translation>Vor dieser Stelle gibt es keine.</translation>
    </message>
    <message>
      <source>There is no private key in %1. It must be a PEM file that this user may read; if it is encrypted, the secret of the connection is its passphrase.</source>
      <translation>In %1 steht kein privater Schlüssel. Es muss eine PEM-Datei sein, die dieser Benutzer lesen darf; ist sie verschlüsselt, ist das Geheimnis der Verbindung ihre Passphrase.</translation>
    </message>
    <message>
      <source>There is no product yet. Add the first one below.</source>
      <translation>Es gibt noch kein Produkt. Legen Sie unten das erste an.</translation>
    </message>
    <message>
      <source>There is no product “%1”. Add it first.</source>
      <translation>Das Produkt „%1“ gibt es nicht. Legen Sie es zuerst an.</translation>
    </message>
    <message>
      <source>There is no proposal.</source>
      <translation>Es gibt keinen Vorschlag.</translation>
    </message>
    <message>
      <source>There is no rehearsal yet.</source>
      <translation>Es gibt noch keine Probe.</translation>
    </message>
    <message>
      <source>There is no release with the id %1.</source>
      <translation>Es gibt kein Release mit der Id %1.</translation>
    </message>
    <message>
      <source>There is no release yet.</source>
      <translation>Es gibt noch kein Release.</translation>
    </message>
    <message>
      <source>There is no report to read.</source>
      <translation>Es gibt keinen Bericht zu lesen.</translation>
    </message>
    <message>
      <source>There is no run “%1”. Name it by its id, or CONNECTION/JOB/NUMBER.</source>
      <translation>Einen Lauf „%1“ gibt es nicht. Ihn mit seiner Id oder als VERBINDUNG/JOB/NUMMER nennen.</translation>
    </message>
    <message>
      <source>There is no sample in this file. Choose the results file of a whole run.</source>
      <translation>In dieser Datei ist keine Messung. Wählen Sie die Ergebnisdatei eines ganzen Laufs.</translation>
    </message>
    <message>
      <source>There is no secret: posts are not signed</source>
      <translation>Kein Geheimnis: Sendungen werden nicht signiert</translation>
    </message>
    <message>
      <source>There is no secret: posts are not signed.</source>
      <translation>Es gibt kein Geheimnis: Sendungen werden nicht signiert.</translation>
    </message>
    <message>
      <source>There is no such %1 any more. Somebody may have removed it.</source>
      <translation>%1 gibt es nicht mehr. Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
      <source>There is no such CI connection any more.</source>
      <translation>Diese CI-Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such backup.</source>
      <translation>So eine Sicherung gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no such booking of this release any more.</source>
      <translation>So eine Buchung dieses Releases gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such criterion any more.</source>
      <translation>So ein Kriterium gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such environment any more.</source>
      <translation>Diese Umgebung gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such environment any more. Choose another.</source>
      <translation>So eine Umgebung gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>There is no such evidence in this release any more.</source>
      <translation>So einen Nachweis gibt es in diesem Release nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such file.</source>
      <translation>So eine Datei gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no such item in this release any more.</source>
      <translation>So einen Punkt gibt es in diesem Release nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such item or criterion in this release any more.</source>
      <translation>So einen Punkt oder so ein Kriterium gibt es in diesem Release nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such job in this release any more.</source>
      <translation>Diesen Job gibt es im Release nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such milestone any more.</source>
      <translation>So einen Meilenstein gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such monitoring connection any more.</source>
      <translation>So eine Monitoring-Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such panel beside this one any more.</source>
      <translation>So ein Panel gibt es neben diesem nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such person any more. Choose another coordinator.</source>
      <translation>So eine Person gibt es nicht mehr. Wählen Sie eine andere Koordination.</translation>
    </message>
    <message>
      <source>There is no such phase in this release any more.</source>
      <translation>So eine Phase gibt es in diesem Release nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such product any more.</source>
      <translation>Dieses Produkt gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such product any more. Somebody may have removed it.</source>
      <translation>So ein Produkt gibt es nicht mehr. Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
      <source>There is no such release any more.</source>
      <translation>Dieses Release gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such report of tests any more.</source>
      <translation>Diesen Testbericht gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such run in this workspace.</source>
      <translation>Diesen Lauf gibt es in diesem Arbeitsbereich nicht.</translation>
    </message>
    <message>
      <source>There is no such sign-off any more.</source>
      <translation>So eine Freigabe gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such step in this runbook any more.</source>
      <translation>Diesen Schritt gibt es im Ablaufplan nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such step in this runbook.</source>
      <translation>Diesen Schritt gibt es in diesem Ablaufplan nicht.</translation>
    </message>
    <message>
      <source>There is no such template any more. Somebody may have removed it.</source>
      <translation>So eine Vorlage gibt es nicht mehr. Vielleicht hat sie jemand entfernt.</translation>
    </message>
    <message>
      <source>There is no such train any more.</source>
      <translation>So einen Zug gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no template “%1”. There are: %2.</source>
      <translation>Die Vorlage „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
      <source>There is no template.</source>
      <translation>Es gibt keine Vorlage.</translation>
    </message>
    <message>
      <source>There is no test in this file: lines as “ok 1 - name” or “1..4” are wanted. Choose a TAP file.</source>
      <translation>In dieser Datei ist kein Test: Erwartet werden Zeilen wie „ok 1 - name“ oder „1..4“. Wählen Sie eine TAP-Datei.</translation>
    </message>
    <message>
      <source>There is no theme “%1”; there are light and dark.</source>
      <translation>Es gibt kein Aussehen „%1“; es gibt light und dark.</translation>
    </message>
    <message>
      <source>There is no value “%1”. There are: %2.</source>
      <translation>Einen Wert „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
      <source>There is no workspace at this place. Make one: slipwayctl workspace init.</source>
      <translation>An dieser Stelle gibt es keinen Arbeitsbereich. Legen Sie einen an: slipwayctl workspace init.</translation>
    </message>
    <message>
      <source>There is nobody yet.</source>
      <translation>Es gibt noch niemanden.</translation>
    </message>
    <message>
      <source>There is none yet.</source>
      <translation>Es gibt noch keine.</translation>
    </message>
    <message>
      <source>There is nothing left to do.</source>
      <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
      <source>There is nothing to judge by</source>
      <translation>Es gibt nichts, wonach zu urteilen wäre</translation>
    </message>
    <message>
      <source>There is nothing to override here: besides freezes, everything holds. A freeze has an override of its own.</source>
      <translation>Hier gibt es nichts zu übergehen: Von Sperrzeiten abgesehen ist alles erfüllt. Eine Sperrzeit hat ihre eigene Ausnahme.</translation>
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
      <source>There it is</source>
      <translation>Dort ist es</translation>
    </message>
    <message>
      <source>These are no results of a load test: the JSON summary of k6, or a JMeter results file with the columns “elapsed” and “success” in its first line, is wanted.</source>
      <translation>Dies sind keine Ergebnisse eines Lasttests: Erwartet wird die JSON-Zusammenfassung von k6 oder eine Ergebnisdatei von JMeter mit den Spalten „elapsed“ und „success“ in der ersten Zeile.</translation>
    </message>
    <message>
      <source>These hosts are well, as Nagios or Icinga believe; may be repeated</source>
      <translation>Diese Hosts sind nach Nagios oder Icinga in Ordnung; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>These numbers are meant for one application at a time and for its own team: to see whether its delivery gets better. They are no target, and no ground to compare teams by; a total over all products blends what is different. Late links between incidents and deployments change earlier periods.</source>
      <translation>Diese Zahlen sind für eine Anwendung auf einmal und für deren eigenes Team gedacht: um zu sehen, ob ihre Auslieferung besser wird. Sie sind kein Ziel und keine Grundlage, um Teams zu vergleichen; eine Summe über alle Produkte vermischt Verschiedenes. Spätere Verknüpfungen zwischen Vorfällen und Auslieferungen ändern frühere Zeiträume.</translation>
    </message>
    <message>
      <source>They are being dropped.</source>
      <translation>Sie werden gerade gelöscht.</translation>
    </message>
    <message>
      <source>They are on their way.</source>
      <translation>Sie sind unterwegs.</translation>
    </message>
    <message>
      <source>They are thrown away when they are next shown, and asked for again.</source>
      <translation>Sie werden verworfen, wenn sie das nächste Mal gezeigt werden, und neu abgefragt.</translation>
    </message>
    <message>
      <source>They cannot be seen. The token needs “Actions: read”.</source>
      <translation>Sie sind nicht zu sehen. Das Token braucht „Actions: read“.</translation>
    </message>
    <message>
      <source>They own a product; name another owner first.</source>
      <translation>Die Person ist für ein Produkt verantwortlich; nennen Sie zuerst jemand anderen.</translation>
    </message>
    <message>
      <source>They still coordinate releases or have items to do; give those to somebody else first.</source>
      <translation>Die Person koordiniert noch Releases oder hat Punkte zu erledigen; geben Sie die zuerst jemand anderem.</translation>
    </message>
    <message>
      <source>They were kept with a release. Restore a backup: slipwayctl workspace restore FILE.</source>
      <translation>Sie wurden mit einem Release aufbewahrt. Spielen Sie eine Sicherung zurück: slipwayctl workspace restore DATEI.</translation>
    </message>
    <message>
      <source>This account may not answer here.</source>
      <translation>Dieses Konto darf hier nicht antworten.</translation>
    </message>
    <message>
      <source>This backup was made by a newer Slipway. Update Slipway to restore it.</source>
      <translation>Diese Sicherung wurde von einem neueren Slipway gemacht. Aktualisieren Sie Slipway, um sie zurückzuspielen.</translation>
    </message>
    <message>
      <source>This cannot have happened as it is told (%1): %2</source>
      <translation>So kann es nicht geschehen sein (%1): %2</translation>
    </message>
    <message>
      <source>This change was made again: %1</source>
      <translation>Wiederholt: %1</translation>
    </message>
    <message>
      <source>This change was undone: %1</source>
      <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
      <source>This counter has no numbers of lines. Have the report written again.</source>
      <translation>Dieser Zähler hat keine Zeilenzahlen. Lassen Sie den Bericht neu schreiben.</translation>
    </message>
    <message>
      <source>This file is empty, not a Slipway workspace.</source>
      <translation>Diese Datei ist leer, kein Slipway-Arbeitsbereich.</translation>
    </message>
    <message>
      <source>This file is not a Slipway workspace.</source>
      <translation>Diese Datei ist kein Slipway-Arbeitsbereich.</translation>
    </message>
    <message>
      <source>This file is not a Slipway workspace. It was not touched.</source>
      <translation>Diese Datei ist kein Slipway-Arbeitsbereich. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
      <source>This holds a decision or an override, which cannot be undone. Withdraw the decision instead.</source>
      <translation>Das enthält eine Entscheidung oder eine Ausnahme, die sich nicht rückgängig machen lässt. Ziehen Sie stattdessen die Entscheidung zurück.</translation>
    </message>
    <message>
      <source>This is a Slipway workspace, or a file that belongs to one; it was not touched. Choose another name for the export.</source>
      <translation>Das ist ein Slipway-Arbeitsbereich oder eine Datei, die zu einem gehört; sie wurde nicht angerührt. Wählen Sie einen anderen Namen für den Export.</translation>
    </message>
    <message>
      <source>This is a device or a pipe, not a workspace file.</source>
      <translation>Das ist ein Gerät oder eine Pipe, keine Datei eines Arbeitsbereichs.</translation>
    </message>
    <message>
      <source>This is a folder, not a file.</source>
      <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
      <source>This is a folder, not a workspace file.</source>
      <translation>Das ist ein Ordner, keine Datei eines Arbeitsbereichs.</translation>
    </message>
    <message>
      <source>This is a folder. Evidence is a link, a file or a sentence.</source>
      <translation>Das ist ein Ordner. Ein Nachweis ist ein Link, eine Datei oder ein Satz.</translation>
    </message>
    <message>
      <source>This is a folder. Name a file for the copy.</source>
      <translation>Das ist ein Ordner. Nennen Sie eine Datei für die Kopie.</translation>
    </message>
    <message>
      <source>This is a folder. Name a file to write.</source>
      <translation>Das ist ein Ordner. Nennen Sie eine Datei zum Schreiben.</translation>
    </message>
    <message>
      <source>This is a workspace that is open at the moment. Choose another name for the backup.</source>
      <translation>Das ist ein Arbeitsbereich, der gerade offen ist. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
      <source>This is neither a link nor a file that is there.</source>
      <translation>Das ist weder ein Link noch eine vorhandene Datei.</translation>
    </message>
    <message>
      <source>This is no JSON object with “deployments” and “incidents”.</source>
      <translation>Das ist kein JSON-Objekt mit „deployments“ und „incidents“.</translation>
    </message>
    <message>
      <source>This is no coverage report: Cobertura XML, JaCoCo XML or an lcov tracefile is wanted.</source>
      <translation>Dies ist kein Bericht zur Testabdeckung: Erwartet wird Cobertura-XML, JaCoCo-XML oder eine lcov-Datei.</translation>
    </message>
    <message>
      <source>This is no file that could be a log. Choose another one.</source>
      <translation>Dies ist keine Datei, die ein Protokoll sein könnte. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>This is no file. Name a file to write.</source>
      <translation>Das ist keine Datei. Eine Datei zum Schreiben nennen.</translation>
    </message>
    <message>
      <source>This is no progress. %1.</source>
      <translation>Das ist kein Fortschritt. %1.</translation>
    </message>
    <message>
      <source>This is no regular expression: %1</source>
      <translation>Das ist kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
      <source>This is no span of days. %1.</source>
      <translation>Das ist keine Spanne von Tagen. %1.</translation>
    </message>
    <message>
      <source>This is no time in the past. %1.</source>
      <translation>Das ist keine Zeit in der Vergangenheit. %1.</translation>
    </message>
    <message>
      <source>This is not JUnit XML: its first element is &lt;%1&gt;, where &lt;testsuites&gt; or &lt;testsuite&gt; is wanted. Choose another file.</source>
      <translation>Dies ist kein JUnit-XML: Das erste Element ist &lt;%1&gt;, erwartet wird &lt;testsuites&gt; oder &lt;testsuite&gt;. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>This is not a report of Slipway.</source>
      <translation>Das ist kein Bericht von Slipway.</translation>
    </message>
    <message>
      <source>This is not an iCalendar file: it has no BEGIN:VCALENDAR.</source>
      <translation>Das ist keine iCalendar-Datei: Sie hat kein BEGIN:VCALENDAR.</translation>
    </message>
    <message>
      <source>This is not valid JSON: %1.</source>
      <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
      <source>This is not valid YAML: %1.</source>
      <translation>Das ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
      <source>This is not well-formed XML: %1 Have the report written again and import that.</source>
      <translation>Dies ist kein wohlgeformtes XML: %1 Lassen Sie den Bericht neu schreiben und importieren Sie ihn dann.</translation>
    </message>
    <message>
      <source>This is the ship date already.</source>
      <translation>Das ist schon die Auslieferung.</translation>
    </message>
    <message>
      <source>This is the workspace itself. Choose another name for the backup.</source>
      <translation>Das ist der Arbeitsbereich selbst. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
      <source>This is the workspace itself. Name a backup of it.</source>
      <translation>Das ist der Arbeitsbereich selbst. Nennen Sie eine Sicherung von ihm.</translation>
    </message>
    <message>
      <source>This is the workspace itself. Name another file for the copy.</source>
      <translation>Das ist der Arbeitsbereich selbst. Nennen Sie eine andere Datei für die Kopie.</translation>
    </message>
    <message>
      <source>This is the workspace itself. Name the backup to restore.</source>
      <translation>Das ist der Arbeitsbereich selbst. Nennen Sie die Sicherung, die zurückgespielt werden soll.</translation>
    </message>
    <message>
      <source>This job is configured at the server and has no script.</source>
      <translation>Dieser Job ist am Server eingerichtet und hat kein Skript.</translation>
    </message>
    <message>
      <source>This job runs only on a branch or tag that matches “%1”; none was given.</source>
      <translation>Dieser Job läuft nur auf einem Branch oder Tag, der zu „%1“ passt; es wurde keiner angegeben.</translation>
    </message>
    <message>
      <source>This job runs only on a branch or tag that matches “%1”; “%2” does not.</source>
      <translation>Dieser Job läuft nur auf einem Branch oder Tag, der zu „%1“ passt; „%2“ passt nicht.</translation>
    </message>
    <message>
      <source>This kind of server was not yet verified against a live one.</source>
      <translation>Diese Art Server wurde noch nicht an einem echten geprüft.</translation>
    </message>
    <message>
      <source>This line has no number of hits. Have the report written again.</source>
      <translation>Diese Zeile hat keine Anzahl von Treffern. Lassen Sie den Bericht neu schreiben.</translation>
    </message>
    <message>
      <source>This line is indented by a tab. YAML allows only spaces there.</source>
      <translation>Diese Zeile ist mit einem Tabulator eingerückt. YAML erlaubt dort nur Leerzeichen.</translation>
    </message>
    <message>
      <source>This line is no iCalendar property (NAME:VALUE): “%1”.</source>
      <translation>Diese Zeile ist keine iCalendar-Eigenschaft (NAME:WERT): „%1“.</translation>
    </message>
    <message>
      <source>This line is no whole sample. The file may have been cut off: take it from the run again.</source>
      <translation>Diese Zeile ist keine vollständige Messung. Die Datei ist vielleicht abgeschnitten: Holen Sie sie erneut vom Lauf.</translation>
    </message>
    <message>
      <source>This line is not UTF-8. Save the file as UTF-8 and read it again.</source>
      <translation>Diese Zeile ist kein UTF-8. Speichern Sie die Datei als UTF-8 und lesen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>This program cannot draw a PDF.</source>
      <translation>Dieses Programm kann kein PDF zeichnen.</translation>
    </message>
    <message>
      <source>This release</source>
      <translation>Dieses Release</translation>
    </message>
    <message>
      <source>This release needs no sign-off of the role %1.</source>
      <translation>Dieses Release braucht keine Freigabe der Rolle %1.</translation>
    </message>
    <message>
      <source>This request was never built, so it cannot be built again. Start the job anew.</source>
      <translation>Diese Anfrage wurde nie gebaut und kann deshalb nicht noch einmal gebaut werden. Den Job neu starten.</translation>
    </message>
    <message>
      <source>This row has %1 cells, the header has %2 columns.</source>
      <translation>Diese Zeile hat %1 Zellen, die Kopfzeile hat %2 Spalten.</translation>
    </message>
    <message>
      <source>This run was started elsewhere.</source>
      <translation>Dieser Lauf wurde anderswo gestartet.</translation>
    </message>
    <message>
      <source>This sample has no time (attribute “t”). Let JMeter save the elapsed time.</source>
      <translation>Diese Messung hat keine Zeit (Attribut „t“). Lassen Sie JMeter die verstrichene Zeit speichern.</translation>
    </message>
    <message>
      <source>This seems to be %1, not JUnit XML. Let the test run write a JUnit XML report, or convert this one, and import that.</source>
      <translation>Dies scheint %1 zu sein, nicht JUnit-XML. Lassen Sie den Testlauf einen JUnit-XML-Bericht schreiben oder wandeln Sie diesen um, und importieren Sie jenen.</translation>
    </message>
    <message>
      <source>This server cannot run only what failed again.</source>
      <translation>Dieser Server kann nicht nur das Fehlgeschlagene erneut ausführen.</translation>
    </message>
    <message>
      <source>This server does not show the definition of its jobs.</source>
      <translation>Dieser Server zeigt die Definition seiner Jobs nicht.</translation>
    </message>
    <message>
      <source>This server does not tell its alerts.</source>
      <translation>Dieser Server nennt seine Alarme nicht.</translation>
    </message>
    <message>
      <source>This server gives no artifacts.</source>
      <translation>Dieser Server gibt keine Artefakte heraus.</translation>
    </message>
    <message>
      <source>This server keeps no release notes.</source>
      <translation>Dieser Server führt keine Release Notes.</translation>
    </message>
    <message>
      <source>This silence would silence everything. Give it a label that must have a value.</source>
      <translation>Diese Stummschaltung würde alles stummschalten. Ein Label angeben, das einen Wert haben muss.</translation>
    </message>
    <message>
      <source>This source answers no queries. Choose a connection to Prometheus or to files.</source>
      <translation>Diese Quelle beantwortet keine Abfragen. Eine Verbindung zu Prometheus oder zu Dateien wählen.</translation>
    </message>
    <message>
      <source>This source cannot be silenced. Choose a connection to Alertmanager, Nagios or Icinga.</source>
      <translation>Diese Quelle kann nicht stummgeschaltet werden. Eine Verbindung zu Alertmanager, Nagios oder Icinga wählen.</translation>
    </message>
    <message>
      <source>This source has no alerts. Choose a connection to Alertmanager or Prometheus.</source>
      <translation>Diese Quelle hat keine Alarme. Eine Verbindung zu Alertmanager oder Prometheus wählen.</translation>
    </message>
    <message>
      <source>This source has no rules. Choose a connection to Prometheus.</source>
      <translation>Diese Quelle hat keine Regeln. Eine Verbindung zu Prometheus wählen.</translation>
    </message>
    <message>
      <source>This source knows no hosts and services. Choose a connection to Nagios or Icinga.</source>
      <translation>Diese Quelle kennt keine Hosts und Dienste. Eine Verbindung zu Nagios oder Icinga wählen.</translation>
    </message>
    <message>
      <source>This stands in the way:</source>
      <translation>Das steht im Weg:</translation>
    </message>
    <message>
      <source>This step has written no log.</source>
      <translation>Dieser Schritt hat kein Protokoll geschrieben.</translation>
    </message>
    <message>
      <source>This table is a view already. Filter or sort it first.</source>
      <translation>Diese Tabelle ist schon eine Ansicht. Filtern oder sortieren Sie sie zuerst.</translation>
    </message>
    <message>
      <source>This text is laid out so that the form has to write it anew: with the first change here its comments go. To keep them, change it under “Text”.</source>
      <translation>Dieser Text ist so aufgebaut, dass das Formular ihn neu schreiben muss: Mit der ersten Änderung hier gehen seine Kommentare verloren. Wer sie behalten will, ändert ihn unter „Text“.</translation>
    </message>
    <message>
      <source>This version can</source>
      <translation>Diese Version kann es</translation>
    </message>
    <message>
      <source>This version cannot</source>
      <translation>Diese Version kann es nicht</translation>
    </message>
    <message>
      <source>This version does not give them; open the run in a browser</source>
      <translation>Diese Version liefert sie nicht; öffnen Sie den Lauf im Browser</translation>
    </message>
    <message>
      <source>This version gives them</source>
      <translation>Diese Version liefert sie</translation>
    </message>
    <message>
      <source>This version of the server cannot cancel from outside. Open the run in a browser.</source>
      <translation>Diese Version des Servers kann nicht von außen abbrechen. Öffnen Sie den Lauf im Browser.</translation>
    </message>
    <message>
      <source>This version of the server cannot run it again from outside. Start a new run.</source>
      <translation>Diese Version des Servers kann ihn nicht von außen wiederholen. Starten Sie einen neuen Lauf.</translation>
    </message>
    <message>
      <source>This version of the server does not give logs. Open the run in a browser.</source>
      <translation>Diese Version des Servers liefert keine Protokolle. Öffnen Sie den Lauf im Browser.</translation>
    </message>
    <message>
      <source>This was taken back already.</source>
      <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
      <source>This workflow is disabled because the repository is a fork.</source>
      <translation>Dieser Workflow ist abgeschaltet, weil das Repository ein Fork ist.</translation>
    </message>
    <message>
      <source>This workflow is disabled.</source>
      <translation>Dieser Workflow ist abgeschaltet.</translation>
    </message>
    <message>
      <source>This workflow is not active (%1).</source>
      <translation>Dieser Workflow ist nicht aktiv (%1).</translation>
    </message>
    <message>
      <source>This workspace has another product called “%1”. Rename it first.</source>
      <translation>Dieser Arbeitsbereich hat ein anderes Produkt namens „%1“. Benennen Sie es zuerst um.</translation>
    </message>
    <message>
      <source>This workspace has no connection named %1; add it in the settings.</source>
      <translation>Dieser Arbeitsbereich hat keine Verbindung namens %1; sie lässt sich in den Einstellungen hinzufügen.</translation>
    </message>
    <message>
      <source>This workspace has several people with the e-mail %1, “%2” and “%3”; the archive names one. Give them different ones first. Nothing was changed.</source>
      <translation>Dieser Arbeitsbereich hat mehrere Personen mit der E-Mail %1, „%2“ und „%3“; das Archiv nennt eine. Ihnen zuerst verschiedene geben. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>This workspace is read-only: its file or folder may not be written. Nothing can be changed in it.</source>
      <translation>Dieser Arbeitsbereich ist schreibgeschützt: Seine Datei oder ihr Ordner darf nicht geschrieben werden. Nichts darin kann geändert werden.</translation>
    </message>
    <message>
      <source>This workspace was made by a newer Slipway (schema %1; this program knows %2). Update Slipway to open it.</source>
      <translation>Dieser Arbeitsbereich wurde von einem neueren Slipway gemacht (Schema %1; dieses Programm kennt %2). Aktualisieren Sie Slipway, um ihn zu öffnen.</translation>
    </message>
    <message>
      <source>This workspace was made by an older Slipway and must be brought up to date, which needs leave to write: the file or its folder is read-only. Copy it to a folder of yours.</source>
      <translation>Dieser Arbeitsbereich wurde von einem älteren Slipway gemacht und muss auf den neuesten Stand gebracht werden, wozu er geschrieben werden muss: Die Datei oder ihr Ordner ist schreibgeschützt. Kopieren Sie ihn in einen eigenen Ordner.</translation>
    </message>
    <message>
      <source>Those of the next 90 days become freeze windows of the workspace.</source>
      <translation>Die der nächsten 90 Tage werden zu Sperrfenstern des Arbeitsbereichs.</translation>
    </message>
    <message>
      <source>Those that are open are not averaged.</source>
      <translation>Von offenen wird kein Mittel gebildet.</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <source>Threshold %1</source>
      <translation>Schwelle %1</translation>
    </message>
    <message>
      <source>Threshold, as ≥ 99.5 %</source>
      <translation>Schwelle, etwa ≥ 99,5 %</translation>
    </message>
    <message>
      <source>Thresholds</source>
      <translation>Schwellen</translation>
    </message>
    <message>
      <source>Through %1, %2. %3 to %4.</source>
      <translation>Über %1, %2. %3 bis %4.</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Throw away the %1</source>
      <translation>%1 verwerfen</translation>
    </message>
    <message>
      <source>Throws a draft away, or switches a reminder off</source>
      <translation>Verwirft einen Entwurf oder schaltet eine Erinnerung ab</translation>
    </message>
    <message>
      <source>Tickets</source>
      <translation>Tickets</translation>
    </message>
    <message>
      <source>Tickets and build</source>
      <translation>Tickets und Stand</translation>
    </message>
    <message>
      <source>Ticks an item</source>
      <translation>Hakt einen Punkt ab</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Time by phase</source>
      <translation>Zeit nach Phase</translation>
    </message>
    <message>
      <source>Time in %1</source>
      <translation>Zeit in %1</translation>
    </message>
    <message>
      <source>Time of each departure</source>
      <translation>Uhrzeit jeder Abfahrt</translation>
    </message>
    <message>
      <source>Time of the rehearsal</source>
      <translation>Zeit der Probe</translation>
    </message>
    <message>
      <source>Time shown</source>
      <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
      <source>Time since the release before</source>
      <translation>Zeit seit dem vorigen Release</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>Time zone of its readers; without: the release's</source>
      <translation>Zeitzone der Leser; ohne: die des Releases</translation>
    </message>
    <message>
      <source>Timed out</source>
      <translation>Zeit überschritten</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitverlauf</translation>
    </message>
    <message>
      <source>Timeline of an incident</source>
      <translation>Zeitverlauf eines Vorfalls</translation>
    </message>
    <message>
      <source>Timeline of “%1”</source>
      <translation>Zeitverlauf von „%1“</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <source>Times are written 2027-01-14T13:00:00Z, or 2027-01-14 with 14:00 and Europe/Berlin behind it.
A release is named by its id or as PRODUCT/VERSION. A file - is standard input or output.

Exit status: 0 done, yes; 1 done, the answer is no; 2 wrong usage; 3 bad input or data, nothing was
changed; 4 a remote system refused; 5 not allowed.</source>
      <translation>Zeiten schreibt man 2027-01-14T13:00:00Z, oder 2027-01-14 mit 14:00 und Europe/Berlin dahinter.
Ein Release nennt man mit seiner Id oder als PRODUKT/VERSION. Die Datei - ist Standardein- oder -ausgabe.

Rückgabewert: 0 getan, ja; 1 getan, die Antwort ist nein; 2 falscher Aufruf; 3 falsche Eingabe oder Daten, nichts
wurde geändert; 4 ein entferntes System hat abgelehnt; 5 nicht erlaubt.</translation>
    </message>
    <message>
      <source>Times in %1</source>
      <translation>Zeiten in %1</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Title of the criterion</source>
      <translation>Titel des Kriteriums</translation>
    </message>
    <message>
      <source>Title of the new item</source>
      <translation>Titel des neuen Punkts</translation>
    </message>
    <message>
      <source>Title, author, reference</source>
      <translation>Titel, Autor, Verweis</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>To %1</source>
      <translation>Bis %1</translation>
    </message>
    <message>
      <source>To a file…</source>
      <translation>In eine Datei …</translation>
    </message>
    <message>
      <source>To be done again: %1</source>
      <translation>Wieder zu erledigen: %1</translation>
    </message>
    <message>
      <source>To changelog…</source>
      <translation>Ins Changelog …</translation>
    </message>
    <message>
      <source>To the end</source>
      <translation>Zum Ende</translation>
    </message>
    <message>
      <source>To this day of UTC, which counts whole; without: today</source>
      <translation>Bis zu diesem Tag in UTC, der ganz zählt; ohne: heute</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Today shows what waits for you, which releases are under way and what comes next. Plan the first release, or look around in a sample first.</source>
      <translation>Heute zeigt, was auf Sie wartet, welche Releases unterwegs sind und was als Nächstes kommt. Planen Sie das erste Release, oder sehen Sie sich zuerst in einem Beispiel um.</translation>
    </message>
    <message>
      <source>Today, %1</source>
      <translation>Heute, %1</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>Toleranz</translation>
    </message>
    <message>
      <source>Too few events to say: %1 before and %2 now, and %3 of each are needed</source>
      <translation>Zu wenige Ereignisse für eine Aussage: %1 vorher und %2 jetzt, nötig sind je %3</translation>
    </message>
    <message>
      <source>Too few samples to say: %1 before and %2 now, and %3 of each are needed</source>
      <translation>Zu wenige Messpunkte für eine Aussage: %1 vorher und %2 jetzt, nötig sind je %3</translation>
    </message>
    <message>
      <source>Took</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>Top three bottlenecks</source>
      <translation>Die drei größten Engpässe</translation>
    </message>
    <message>
      <source>Trend</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Tried on the past</source>
      <translation>An der Vergangenheit erprobt</translation>
    </message>
    <message>
      <source>Tries a metric on the last deployments of the product: how often it would have blocked good
releases or passed bad ones, and what would be better; exit status 1 when it ever was wrong, or could not be tried</source>
      <translation>Probiert eine Metrik an den letzten Auslieferungen des Produkts: wie oft sie gute Releases blockiert
oder schlechte durchgelassen hätte, und was besser wäre; Rückgabewert 1, wenn sie je falsch lag oder nicht probiert werden konnte</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Try again…</source>
      <translation>Wiederholen …</translation>
    </message>
    <message>
      <source>Try “%1” again</source>
      <translation>„%1“ wiederholen</translation>
    </message>
    <message>
      <source>Try: slipway --help</source>
      <translation>Versuchen Sie: slipway --help</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>Wird versucht …</translation>
    </message>
    <message>
      <source>Turns</source>
      <translation>Wechsel</translation>
    </message>
    <message>
      <source>Two %1 have the key “%2”.</source>
      <translation>Zwei %1 haben den Schlüssel „%2“.</translation>
    </message>
    <message>
      <source>Two releases side by side</source>
      <translation>Zwei Releases nebeneinander</translation>
    </message>
    <message>
      <source>Type %1 to approve</source>
      <translation>Zum Freigeben %1 eingeben</translation>
    </message>
    <message>
      <source>Type %1 to approve.</source>
      <translation>Zum Freigeben %1 eingeben.</translation>
    </message>
    <message>
      <source>Type a name first.</source>
      <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
      <source>Type what to find first</source>
      <translation>Geben Sie zuerst ein, was gesucht wird</translation>
    </message>
    <message>
      <source>UNIT</source>
      <translation>EINHEIT</translation>
    </message>
    <message>
      <source>UNTIL</source>
      <translation>BIS</translation>
    </message>
    <message>
      <source>URL of the webhook, or folder of the drafts</source>
      <translation>URL des Webhooks oder Ordner der Entwürfe</translation>
    </message>
    <message>
      <source>URL of the webhook, or folder of the drafts.</source>
      <translation>URL des Webhooks oder Ordner der Entwürfe.</translation>
    </message>
    <message>
      <source>Unblock the item, or skip it with a reason</source>
      <translation>Lösen Sie die Blockade des Punkts, oder lassen Sie ihn mit einem Grund aus</translation>
    </message>
    <message>
      <source>Unchanged: %1 criteria, %2 items</source>
      <translation>Unverändert: %1 Kriterien, %2 Punkte</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo: %1</source>
      <translation>Rückgängig: %1</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
      <source>Unfold all sections</source>
      <translation>Alle Abschnitte ausklappen</translation>
    </message>
    <message>
      <source>Unfold the sidebar</source>
      <translation>Seitenleiste ausklappen</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Unplanned deployments</source>
      <translation>Ungeplante Auslieferungen</translation>
    </message>
    <message>
      <source>Unstable</source>
      <translation>Instabil</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Until resolved</source>
      <translation>Bis behoben</translation>
    </message>
    <message>
      <source>Until the run is over</source>
      <translation>Bis der Lauf zu Ende ist</translation>
    </message>
    <message>
      <source>Until then; a day counts whole</source>
      <translation>Bis dann; ein Tag zählt ganz</translation>
    </message>
    <message>
      <source>Until then; a day counts whole; without: a year from now</source>
      <translation>Bis dann; ein Tag zählt ganz; ohne: ein Jahr von jetzt</translation>
    </message>
    <message>
      <source>Until when</source>
      <translation>Bis wann</translation>
    </message>
    <message>
      <source>Until when; without a zone: the release's</source>
      <translation>Bis wann; ohne Zone: die des Releases</translation>
    </message>
    <message>
      <source>Up to the folder of its CGIs, as https://nagios.example.org/nagios/cgi-bin</source>
      <translation>Bis zum Ordner seiner CGIs, etwa https://nagios.example.org/nagios/cgi-bin</translation>
    </message>
    <message>
      <source>Use next free slot</source>
      <translation>Nächsten freien Termin nehmen</translation>
    </message>
    <message>
      <source>Use next free slot: %1</source>
      <translation>Nächsten freien Termin nehmen: %1</translation>
    </message>
    <message>
      <source>Use the next free slot: %1</source>
      <translation>Den nächsten freien Termin nehmen: %1</translation>
    </message>
    <message>
      <source>Use the proposal</source>
      <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Belegt</translation>
    </message>
    <message>
      <source>User name of basic</source>
      <translation>Benutzername bei basic</translation>
    </message>
    <message>
      <source>User name, where the server wants one</source>
      <translation>Benutzername, wo der Server einen verlangt</translation>
    </message>
    <message>
      <source>Users</source>
      <translation>Nutzer</translation>
    </message>
    <message>
      <source>Users are well again</source>
      <translation>Für die Nutzer ist alles wieder in Ordnung</translation>
    </message>
    <message>
      <source>Usual range</source>
      <translation>Üblicher Bereich</translation>
    </message>
    <message>
      <source>VALUE</source>
      <translation>WERT</translation>
    </message>
    <message>
      <source>VERIFIED</source>
      <translation>GEPRÜFT</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Value now</source>
      <translation>Wert jetzt</translation>
    </message>
    <message>
      <source>Value of the criterion</source>
      <translation>Wert des Kriteriums</translation>
    </message>
    <message>
      <source>Value then</source>
      <translation>Wert damals</translation>
    </message>
    <message>
      <source>Value, as 98.1 %</source>
      <translation>Wert, etwa 98,1 %</translation>
    </message>
    <message>
      <source>Value: %1</source>
      <translation>Wert: %1</translation>
    </message>
    <message>
      <source>Values held above a bound</source>
      <translation>Werte nach unten begrenzt</translation>
    </message>
    <message>
      <source>Values held below a bound</source>
      <translation>Werte nach oben begrenzt</translation>
    </message>
    <message>
      <source>Values held between two bounds</source>
      <translation>Werte nach unten und oben begrenzt</translation>
    </message>
    <message>
      <source>Values may name the release: {{ release.version }}, {{ environment.name }}, {{ scope.head }}.</source>
      <translation>Werte können das Release nennen: {{ release.version }}, {{ environment.name }}, {{ scope.head }}.</translation>
    </message>
    <message>
      <source>Variable</source>
      <translation>Variable</translation>
    </message>
    <message>
      <source>Variance of the samples in the range</source>
      <translation>Varianz der Messwerte im Zeitraum</translation>
    </message>
    <message>
      <source>Variance of the series, by labels</source>
      <translation>Varianz der Messreihen, nach Labels</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation>Urteile</translation>
    </message>
    <message>
      <source>Verdicts, measurements and alerts</source>
      <translation>Urteile, Messungen und Alarme</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <source>Versions on their way to users</source>
      <translation>Versionen auf dem Weg zu den Nutzern</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <source>Views of the template</source>
      <translation>Ansichten der Vorlage</translation>
    </message>
    <message>
      <source>W%1</source>
      <translation>W%1</translation>
    </message>
    <message>
      <source>WAS</source>
      <translation>WAR</translation>
    </message>
    <message>
      <source>WHAT</source>
      <translation>WAS</translation>
    </message>
    <message>
      <source>WHERE</source>
      <translation>WO</translation>
    </message>
    <message>
      <source>WHO</source>
      <translation>WER</translation>
    </message>
    <message>
      <source>WHY</source>
      <translation>WARUM</translation>
    </message>
    <message>
      <source>WHY RED</source>
      <translation>WARUM ROT</translation>
    </message>
    <message>
      <source>WOULD HAVE</source>
      <translation>HÄTTE ERGEBEN</translation>
    </message>
    <message>
      <source>Wait until it is over; exit status 0 green, 1 not, 4 not known</source>
      <translation>Warten, bis es zu Ende ist; Rückgabewert 0 grün, 1 nicht, 4 nicht bekannt</translation>
    </message>
    <message>
      <source>Wait, and print the log as it grows</source>
      <translation>Warten und das wachsende Protokoll ausgeben</translation>
    </message>
    <message>
      <source>Waited</source>
      <translation>Gewartet</translation>
    </message>
    <message>
      <source>Waiting and estimates</source>
      <translation>Warten und Schätzungen</translation>
    </message>
    <message>
      <source>Waiting for me</source>
      <translation>Wartet auf mich</translation>
    </message>
    <message>
      <source>Waiting for sign-offs</source>
      <translation>Warten auf Freigaben</translation>
    </message>
    <message>
      <source>Waiting for sign-offs by role</source>
      <translation>Warten auf Freigaben nach Rolle</translation>
    </message>
    <message>
      <source>Waiting for sign-offs, days</source>
      <translation>Warten auf Freigaben, Tage</translation>
    </message>
    <message>
      <source>Waiting, d</source>
      <translation>Warten, T</translation>
    </message>
    <message numerus="yes">
      <source>Waits %n minutes in any case</source>
      <translation>
        <numerusform>Wartet auf jeden Fall %n Minute</numerusform>
        <numerusform>Wartet auf jeden Fall %n Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>Waits for</source>
      <translation>Wartet auf</translation>
    </message>
    <message>
      <source>Waits for a job that a person starts.</source>
      <translation>Wartet auf einen Job, den jemand startet.</translation>
    </message>
    <message>
      <source>Waits for another run of its concurrency group.</source>
      <translation>Wartet auf einen anderen Lauf seiner Gruppe.</translation>
    </message>
    <message>
      <source>Waits for approval</source>
      <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
      <source>Waits for its turn</source>
      <translation>Wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
      <source>Waits until a run is over; exit status 0 green, 1 not, 4 not known</source>
      <translation>Wartet, bis ein Lauf zu Ende ist; Rückgabewert 0 grün, 1 nicht, 4 nicht bekannt</translation>
    </message>
    <message>
      <source>Waits until a worker is free.</source>
      <translation>Wartet, bis ein Worker frei ist.</translation>
    </message>
    <message>
      <source>Waits, %1.: %2</source>
      <translation>Wartet, %1.: %2</translation>
    </message>
    <message>
      <source>Waits: no worker of this builder is connected.</source>
      <translation>Wartet: kein Worker dieses Builders ist verbunden.</translation>
    </message>
    <message>
      <source>Wanted</source>
      <translation>Verlangt</translation>
    </message>
    <message>
      <source>Warning: %1</source>
      <translation>Warnung: %1</translation>
    </message>
    <message>
      <source>Watch it so long after each deployment; then it blocks closing, not shipping</source>
      <translation>So lange nach jedem Ausrollen beobachten; dann blockiert es das Abschließen, nicht die Auslieferung</translation>
    </message>
    <message>
      <source>Watched after a deployment</source>
      <translation>Beobachtet nach dem Ausrollen</translation>
    </message>
    <message>
      <source>Watches the newest deployment until its criteria decide; exit status 0 passed, 1 failed or not decided,
4 a server could not be reached</source>
      <translation>Beobachtet die neueste Auslieferung, bis ihre Kriterien entschieden sind; Rückgabewert 0 bestanden, 1 fehlgeschlagen
oder nicht entschieden, 4 ein Server war nicht erreichbar</translation>
    </message>
    <message>
      <source>Web page (HTML)…</source>
      <translation>Webseite (HTML) …</translation>
    </message>
    <message>
      <source>Webhook</source>
      <translation>Webhook</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>Weeks or months</source>
      <translation>Wochen oder Monate</translation>
    </message>
    <message>
      <source>Went badly</source>
      <translation>Lief schlecht</translation>
    </message>
    <message>
      <source>Went well</source>
      <translation>Lief gut</translation>
    </message>
    <message>
      <source>Went well</source>
      <comment>release</comment>
      <translation>Lief gut</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What %1 sends is longer than %2, so it was not read to its end.</source>
      <translation>Was %1 sendet, ist länger als %2 und wurde deshalb nicht zu Ende gelesen.</translation>
    </message>
    <message>
      <source>What %1 sent is not what it promised: the SHA-256 checksum differs. Load it again.</source>
      <translation>%1 hat etwas anderes gesendet als angekündigt: Die SHA-256-Prüfsumme weicht ab. Erneut laden.</translation>
    </message>
    <message>
      <source>What a release came to</source>
      <translation>Was aus einem Release geworden ist</translation>
    </message>
    <message>
      <source>What a release gets</source>
      <translation>Was ein Release bekommt</translation>
    </message>
    <message>
      <source>What a release takes from its repository</source>
      <translation>Was ein Release aus seinem Repository nimmt</translation>
    </message>
    <message>
      <source>What a signature covers</source>
      <translation>Was eine Freigabe umfasst</translation>
    </message>
    <message>
      <source>What a user said</source>
      <translation>Was jemand gesagt hat</translation>
    </message>
    <message>
      <source>What a user said cannot lie in the future: %1.</source>
      <translation>Was jemand gesagt hat, kann nicht in der Zukunft liegen: %1.</translation>
    </message>
    <message>
      <source>What a webhook started is stopped at its receiver.</source>
      <translation>Was ein Webhook gestartet hat, wird bei seinem Empfänger angehalten.</translation>
    </message>
    <message>
      <source>What answers at %1 is not a Jenkins.</source>
      <translation>Was bei %1 antwortet, ist kein Jenkins.</translation>
    </message>
    <message>
      <source>What became of the run is not known. Look again with slipwayctl ci run show %1.</source>
      <translation>Was aus dem Lauf wurde, ist nicht bekannt. Nachsehen mit slipwayctl ci run show %1.</translation>
    </message>
    <message>
      <source>What blocks</source>
      <translation>Was blockiert</translation>
    </message>
    <message>
      <source>What blocks (%1)</source>
      <translation>Was blockiert (%1)</translation>
    </message>
    <message>
      <source>What blocks it</source>
      <translation>Was es blockiert</translation>
    </message>
    <message>
      <source>What blocks it?</source>
      <translation>Was blockiert es?</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Was daraus geworden ist</translation>
    </message>
    <message>
      <source>What can be done with the chart %1</source>
      <translation>Was mit dem Diagramm %1 möglich ist</translation>
    </message>
    <message>
      <source>What can be done with this chart</source>
      <translation>Was mit diesem Diagramm möglich ist</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Was sich geändert hat</translation>
    </message>
    <message>
      <source>What charts show is kept compressed in the workspace, so that it opens without a server and outlives what the server forgets.</source>
      <translation>Was Diagramme zeigen, wird komprimiert im Arbeitsbereich aufbewahrt, damit es sich ohne Server öffnet und bleibt, was der Server vergisst.</translation>
    </message>
    <message>
      <source>What commits refer to: %1, or a regular expression; commas between.</source>
      <translation>Worauf Commits verweisen: %1, oder ein regulärer Ausdruck; mit Komma dazwischen.</translation>
    </message>
    <message>
      <source>What criteria call it; without: made from the name</source>
      <translation>Wie Kriterien sie nennen; ohne: aus dem Namen gebildet</translation>
    </message>
    <message>
      <source>What date rules call it, as in code_freeze+1d. Rules that use it follow when it is renamed.</source>
      <translation>So nennen ihn Terminregeln, etwa code_freeze+1d. Wird er umbenannt, folgen die Regeln.</translation>
    </message>
    <message>
      <source>What did you see?</source>
      <translation>Was haben Sie gesehen?</translation>
    </message>
    <message>
      <source>What do they read about it?</source>
      <translation>Was ist darüber zu lesen?</translation>
    </message>
    <message>
      <source>What ended the incident?</source>
      <translation>Was hat den Vorfall beendet?</translation>
    </message>
    <message>
      <source>What failed</source>
      <translation>Was fehlschlug</translation>
    </message>
    <message>
      <source>What failed?</source>
      <translation>Was schlug fehl?</translation>
    </message>
    <message>
      <source>What fails; between it and the threshold a value is inconclusive.</source>
      <translation>Was scheitert; zwischen ihm und dem Schwellwert hat ein Wert kein klares Ergebnis.</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Wofür</translation>
    </message>
    <message>
      <source>What goes wrong</source>
      <translation>Was schiefgeht</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
    <message>
      <source>What happened?</source>
      <translation>Was ist geschehen?</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Was geschieht</translation>
    </message>
    <message>
      <source>What has to be done for a release</source>
      <translation>Was für ein Release zu tun ist</translation>
    </message>
    <message>
      <source>What is asked</source>
      <translation>Was gefragt wird</translation>
    </message>
    <message>
      <source>What is asked, as PromQL; of files a series selector</source>
      <translation>Was gefragt wird, als PromQL; bei Dateien ein Selektor von Messreihen</translation>
    </message>
    <message>
      <source>What is bad</source>
      <translation>Was schlecht ist</translation>
    </message>
    <message>
      <source>What is bad: increase, decrease or either</source>
      <translation>Was schlecht ist: increase, decrease oder either</translation>
    </message>
    <message>
      <source>What is done from now on</source>
      <translation>Was von nun an getan wird</translation>
    </message>
    <message>
      <source>What is done from now on, as a checklist item</source>
      <translation>Was von nun an getan wird, als Punkt der Checkliste</translation>
    </message>
    <message>
      <source>What is done otherwise at “%1”?</source>
      <translation>Was wird bei „%1“ anders getan?</translation>
    </message>
    <message>
      <source>What is done otherwise than planned?</source>
      <translation>Was wird anders als geplant getan?</translation>
    </message>
    <message>
      <source>What is enough, as &lt;= 0.01</source>
      <translation>Was genügt, etwa &lt;= 0.01</translation>
    </message>
    <message>
      <source>What is enough, as ≥ 99.5 %</source>
      <translation>Was genügt, etwa ≥ 99,5 %</translation>
    </message>
    <message>
      <source>What is fetched from, by its name in the clone.</source>
      <translation>Wovon geholt wird, mit seinem Namen im Klon.</translation>
    </message>
    <message>
      <source>What is in it, Markdown</source>
      <translation>Was darin ist, Markdown</translation>
    </message>
    <message>
      <source>What is in this release? A signature covers it.</source>
      <translation>Was ist in diesem Release? Eine Freigabe umfasst es.</translation>
    </message>
    <message>
      <source>What is looked at</source>
      <translation>Was betrachtet wird</translation>
    </message>
    <message>
      <source>What is measured</source>
      <translation>Was gemessen wird</translation>
    </message>
    <message>
      <source>What is not well with %1?</source>
      <translation>Was ist mit %1 nicht in Ordnung?</translation>
    </message>
    <message>
      <source>What is noted has happened: its time cannot lie in the future.</source>
      <translation>Was festgehalten wird, ist geschehen: Seine Zeit kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
      <source>What is open is being read.</source>
      <translation>Was offen ist, wird gelesen.</translation>
    </message>
    <message>
      <source>What is released</source>
      <translation>Was ausgeliefert wird</translation>
    </message>
    <message>
      <source>What is seen</source>
      <translation>Was zu sehen ist</translation>
    </message>
    <message>
      <source>What is shipped</source>
      <translation>Was ausgeliefert wird</translation>
    </message>
    <message>
      <source>What is shown of the rehearsal</source>
      <translation>Was von der Probe gezeigt wird</translation>
    </message>
    <message>
      <source>What is signed</source>
      <translation>Was freigegeben wird</translation>
    </message>
    <message>
      <source>What is still open</source>
      <translation>Was noch offen ist</translation>
    </message>
    <message>
      <source>What is tested again</source>
      <translation>Was erneut getestet wird</translation>
    </message>
    <message>
      <source>What is to be done</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <source>What is to be done, in Markdown</source>
      <translation>Was zu tun ist, in Markdown</translation>
    </message>
    <message>
      <source>What is to be done? Return adds it, Esc ends</source>
      <translation>Was ist zu tun? Eingabe fügt es hinzu, Esc beendet</translation>
    </message>
    <message>
      <source>What is to be said</source>
      <translation>Was dazu zu sagen ist</translation>
    </message>
    <message>
      <source>What is told about maintenance</source>
      <translation>Was über Wartungen mitgeteilt wird</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Was nicht stimmt</translation>
    </message>
    <message>
      <source>What it asks; may be repeated</source>
      <translation>Was es abfragt; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>What it begins behind; without: the tag of the release before</source>
      <translation>Wohinter er beginnt; ohne: der Git-Tag des Releases davor</translation>
    </message>
    <message>
      <source>What it came to</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>What it came to is kept here as it was seen last.</source>
      <translation>Sein Stand bleibt hier, wie er zuletzt gesehen wurde.</translation>
    </message>
    <message>
      <source>What it ends with; without: its tag, else the branch of the product</source>
      <translation>Womit er endet; ohne: sein Git-Tag, sonst der Branch des Produkts</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Was es ist</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>Worum es geht</translation>
    </message>
    <message>
      <source>What it is about, Markdown</source>
      <translation>Worum es geht, Markdown</translation>
    </message>
    <message>
      <source>What it is called from now on; panels follow</source>
      <translation>Wie sie ab jetzt heißt; Panels folgen</translation>
    </message>
    <message>
      <source>What it is called here</source>
      <translation>Wie sie hier heißt</translation>
    </message>
    <message>
      <source>What it is for; without: test</source>
      <translation>Wofür er ist; ohne: test</translation>
    </message>
    <message>
      <source>What it is measured against, as in: ≥ 99.5 %</source>
      <translation>Woran es gemessen wird, etwa: ≥ 99,5 %</translation>
    </message>
    <message>
      <source>What it makes</source>
      <translation>Was sie ergibt</translation>
    </message>
    <message>
      <source>What it shows</source>
      <translation>Was es zeigt</translation>
    </message>
    <message>
      <source>What it starts from</source>
      <translation>Wovon es ausgeht</translation>
    </message>
    <message>
      <source>What it will be</source>
      <translation>Was es wird</translation>
    </message>
    <message>
      <source>What kind of server it is</source>
      <translation>Welche Art Server es ist</translation>
    </message>
    <message>
      <source>What kind of source it is; Thanos, Mimir and VictoriaMetrics are prometheus</source>
      <translation>Welche Art Quelle es ist; Thanos, Mimir und VictoriaMetrics sind prometheus</translation>
    </message>
    <message>
      <source>What makes up for a gate is due after shipping, like T+2d; “%1” is not.</source>
      <translation>Was eine Prüfung nachholt, ist nach der Auslieferung fällig, etwa T+2d; „%1“ ist es nicht.</translation>
    </message>
    <message>
      <source>What must hold</source>
      <translation>Was gelten muss</translation>
    </message>
    <message>
      <source>What must hold?</source>
      <translation>Was muss gelten?</translation>
    </message>
    <message>
      <source>What no data counts as: fail, inconclusive or pass</source>
      <translation>Wofür fehlende Daten gelten: fail, inconclusive oder pass</translation>
    </message>
    <message>
      <source>What nobody settled, by the release in whose time it falls, with suspects</source>
      <translation>Was niemand geklärt hat, nach dem Release, in dessen Zeit es fällt, mit Verdacht</translation>
    </message>
    <message>
      <source>What only this kind of server knows; may be repeated</source>
      <translation>Was nur diese Art Server kennt; wiederholbar</translation>
    </message>
    <message>
      <source>What people notice</source>
      <translation>Was den Nutzern auffällt</translation>
    </message>
    <message>
      <source>What people say about a release</source>
      <translation>Was Personen über ein Release sagen</translation>
    </message>
    <message>
      <source>What releases are built from until they are tagged.</source>
      <translation>Woraus Releases gebaut werden, bis sie einen Git-Tag haben.</translation>
    </message>
    <message>
      <source>What releases are built from; at first: main</source>
      <translation>Woraus Releases gebaut werden; anfangs: main</translation>
    </message>
    <message>
      <source>What releases start from</source>
      <translation>Wovon Releases ausgehen</translation>
    </message>
    <message>
      <source>What releases waited for most.</source>
      <translation>Worauf Releases am meisten gewartet haben.</translation>
    </message>
    <message>
      <source>What rules call it; without: made from the name</source>
      <translation>Wie Regeln ihn nennen; ohne: aus dem Namen gebildet</translation>
    </message>
    <message>
      <source>What runs on a branch</source>
      <translation>Was auf einem Zweig läuft</translation>
    </message>
    <message>
      <source>What several values come to: worst, last, mean, min or max</source>
      <translation>Was aus mehreren Werten wird: worst, last, mean, min oder max</translation>
    </message>
    <message>
      <source>What should be changed is no longer there (%1). Somebody may have removed it.</source>
      <translation>Was geändert werden sollte, gibt es nicht mehr (%1). Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
      <source>What should be changed is no longer there. Somebody may have removed it.</source>
      <translation>Was geändert werden sollte, gibt es nicht mehr. Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
      <source>What should be different next time?</source>
      <translation>Was soll nächstes Mal anders sein?</translation>
    </message>
    <message>
      <source>What should go otherwise next time? One lesson a line.</source>
      <translation>Was soll nächstes Mal anders gehen? Eine Lehre je Zeile.</translation>
    </message>
    <message>
      <source>What should stay as it was?</source>
      <translation>Was soll bleiben, wie es war?</translation>
    </message>
    <message>
      <source>What shows it: a link, a file or a sentence; may be repeated</source>
      <translation>Was es zeigt: ein Link, eine Datei oder ein Satz; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>What shows it; may be repeated</source>
      <translation>Was es zeigt; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>What shows that something was done or holds</source>
      <translation>Was zeigt, dass etwas getan ist oder gilt</translation>
    </message>
    <message>
      <source>What somebody will do about what was learned</source>
      <translation>Was jemand wegen des Gelernten tun wird</translation>
    </message>
    <message>
      <source>What sort of step it is</source>
      <translation>Welche Art von Schritt es ist</translation>
    </message>
    <message>
      <source>What stands against it</source>
      <translation>Was dagegen steht</translation>
    </message>
    <message>
      <source>What the file says under “%1” changed, and the phase's description was changed here; that stays.</source>
      <translation>Was in der Datei unter „%1“ steht, hat sich geändert, und die Beschreibung der Phase wurde hier geändert; sie bleibt.</translation>
    </message>
    <message>
      <source>What the gate looks at</source>
      <translation>Worauf das Gate schaut</translation>
    </message>
    <message>
      <source>What the move changes</source>
      <translation>Was die Verschiebung ändert</translation>
    </message>
    <message>
      <source>What the next release's checklist gets because of it</source>
      <translation>Was die Checkliste des nächsten Releases deshalb bekommt</translation>
    </message>
    <message>
      <source>What the release takes from its repository could not be verified: %1</source>
      <translation>Was das Release seinem Repository entnimmt, konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
      <source>What the servers were asked to call nobody for while it was deployed, by the settings of their connections when it began; states were watched all the same.</source>
      <translation>Wofür die Server während der Auslieferung niemanden rufen sollten, nach den Einstellungen ihrer Verbindungen zu deren Beginn; die Zustände wurden trotzdem beobachtet.</translation>
    </message>
    <message>
      <source>What the shadings mean</source>
      <translation>Was die Schattierungen bedeuten</translation>
    </message>
    <message>
      <source>What the test found</source>
      <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
      <source>What the user said</source>
      <translation>Was gesagt wurde</translation>
    </message>
    <message>
      <source>What the user said is longer than %1 characters.</source>
      <translation>Was gesagt wurde, ist länger als %1 Zeichen.</translation>
    </message>
    <message>
      <source>What the values of several series and moments come to.</source>
      <translation>Was die Werte mehrerer Messreihen und Zeitpunkte ergeben.</translation>
    </message>
    <message>
      <source>What these tests are called; without: after the first file</source>
      <translation>Wie diese Tests heißen; ohne: nach der ersten Datei</translation>
    </message>
    <message>
      <source>What they start from</source>
      <translation>Wovon sie ausgehen</translation>
    </message>
    <message>
      <source>What to do otherwise next time; may be repeated</source>
      <translation>Was nächstes Mal anders zu machen ist; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>What to do otherwise, one lesson a line</source>
      <translation>Was anders zu machen ist, eine Lehre je Zeile</translation>
    </message>
    <message>
      <source>What to keep; may be repeated</source>
      <translation>Was beizubehalten ist; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>What to look for</source>
      <translation>Wonach gesucht wird</translation>
    </message>
    <message>
      <source>What users said</source>
      <translation>Was Nutzer gesagt haben</translation>
    </message>
    <message>
      <source>What values are measured in; without: number</source>
      <translation>Worin Werte gemessen werden; ohne: number</translation>
    </message>
    <message>
      <source>What waited longest for a decision</source>
      <translation>Was am längsten auf eine Entscheidung gewartet hat</translation>
    </message>
    <message>
      <source>What waits for you</source>
      <translation>Was auf Sie wartet</translation>
    </message>
    <message>
      <source>What was confirmed by hand was seen at the server</source>
      <translation>Von Hand Bestätigtes wurde beim Server gesehen</translation>
    </message>
    <message>
      <source>What was delivered, and what the metrics are made of</source>
      <translation>Was ausgeliefert wurde, und woraus die Kennzahlen bestehen</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Was getan wurde</translation>
    </message>
    <message>
      <source>What was done so that users are well again?</source>
      <translation>Was wurde getan, damit für die Nutzer alles wieder in Ordnung ist?</translation>
    </message>
    <message>
      <source>What was downloaded cannot be kept: %1</source>
      <translation>Das Heruntergeladene kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
      <source>What was learned before</source>
      <translation>Was früher gelernt wurde</translation>
    </message>
    <message>
      <source>What was learned from a release</source>
      <translation>Was aus einem Release gelernt wurde</translation>
    </message>
    <message>
      <source>What was learned, in a line</source>
      <translation>Was gelernt wurde, in einer Zeile</translation>
    </message>
    <message>
      <source>What was measured</source>
      <translation>Was gemessen wurde</translation>
    </message>
    <message>
      <source>What was said, and how much of it was on time</source>
      <translation>Was gesagt wurde, und wie viel davon pünktlich war</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>Was zu sehen war</translation>
    </message>
    <message>
      <source>What was seen or done</source>
      <translation>Was gesehen oder getan wurde</translation>
    </message>
    <message>
      <source>What was shown longest ago is dropped first.</source>
      <translation>Was am längsten nicht gezeigt wurde, wird zuerst gelöscht.</translation>
    </message>
    <message>
      <source>What was told about the maintenance</source>
      <translation>Was über die Wartung mitgeteilt wurde</translation>
    </message>
    <message>
      <source>What went badly</source>
      <translation>Was schlecht lief</translation>
    </message>
    <message>
      <source>What went well</source>
      <translation>Was gut lief</translation>
    </message>
    <message>
      <source>What went well, one lesson a line</source>
      <translation>Was gut lief, eine Lehre je Zeile</translation>
    </message>
    <message>
      <source>What went well? One lesson a line.</source>
      <translation>Was lief gut? Eine Lehre je Zeile.</translation>
    </message>
    <message>
      <source>What went wrong</source>
      <translation>Was schiefging</translation>
    </message>
    <message>
      <source>What went wrong after a deployment</source>
      <translation>Was nach dem Ausrollen schiefging</translation>
    </message>
    <message>
      <source>What went wrong; needed without --alert or --label</source>
      <translation>Was schiefging; nötig ohne --alert oder --label</translation>
    </message>
    <message>
      <source>What would block</source>
      <translation>Was blockieren würde</translation>
    </message>
    <message>
      <source>What you saw and where, or a link</source>
      <translation>Was wo zu sehen war, oder ein Link</translation>
    </message>
    <message>
      <source>What you saw, where</source>
      <translation>Was Sie wo gesehen haben</translation>
    </message>
    <message>
      <source>What you say</source>
      <translation>Was Sie sagen</translation>
    </message>
    <message>
      <source>What, and why</source>
      <translation>Was und warum</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>When a release starts, counted from T, the ship date: T-20wd@09:00 is 20 working days before it at 9. Units are wd, d, w, h and min.</source>
      <translation>Wann ein Release beginnt, gezählt ab T, dem Liefertermin: T-20wd@09:00 ist 20 Arbeitstage davor um 9 Uhr. Einheiten sind wd (Arbeitstage), d (Tage), w (Wochen), h und min.</translation>
    </message>
    <message>
      <source>When decided</source>
      <translation>Bei der Entscheidung</translation>
    </message>
    <message>
      <source>When everything must be over</source>
      <translation>Wann alles vorbei sein muss</translation>
    </message>
    <message>
      <source>When it begins</source>
      <translation>Wann es beginnt</translation>
    </message>
    <message>
      <source>When it begins, as T-10wd; empty: when the one before ends</source>
      <translation>Wann sie beginnt, etwa T-10wd; leer: wenn die davor endet</translation>
    </message>
    <message>
      <source>When it begins, as T-10wd; without: when the one before ends</source>
      <translation>Wann sie beginnt, etwa T-10wd; ohne: wenn die davor endet</translation>
    </message>
    <message>
      <source>When it begins; without: as planned</source>
      <translation>Wann sie beginnt; ohne: wie geplant</translation>
    </message>
    <message>
      <source>When it begins; without: the template's rule, else 20 working days before</source>
      <translation>Wann es beginnt; ohne: die Regel der Vorlage, sonst 20 Arbeitstage vorher</translation>
    </message>
    <message>
      <source>When it ends</source>
      <translation>Wann sie endet</translation>
    </message>
    <message>
      <source>When it ends, as T-5wd@18:00</source>
      <translation>Wann sie endet, etwa T-5wd@18:00</translation>
    </message>
    <message>
      <source>When it ends, as T-5wd@18:00; without: at the ship date</source>
      <translation>Wann sie endet, etwa T-5wd@18:00; ohne: bei der Auslieferung</translation>
    </message>
    <message>
      <source>When it ends; a day counts whole</source>
      <translation>Wann es endet; ein Tag zählt ganz</translation>
    </message>
    <message>
      <source>When it fails then</source>
      <translation>Wenn es dann fehlschlägt</translation>
    </message>
    <message>
      <source>When it is expected to be free again</source>
      <translation>Wann sie voraussichtlich wieder frei ist</translation>
    </message>
    <message>
      <source>When it ships; without a zone: the product's, else this machine's</source>
      <translation>Wann es ausgeliefert wird; ohne Zone: die des Produkts, sonst die dieses Rechners</translation>
    </message>
    <message>
      <source>When it was noticed</source>
      <translation>Wann es bemerkt wurde</translation>
    </message>
    <message>
      <source>When it was noticed; without: now</source>
      <translation>Wann es bemerkt wurde; ohne: jetzt</translation>
    </message>
    <message>
      <source>When it was said; without: now</source>
      <translation>Wann es gesagt wurde; ohne: jetzt</translation>
    </message>
    <message>
      <source>When the alert fires again while the incident is under way, it is noted there.</source>
      <translation>Löst der Alarm erneut aus, solange der Vorfall andauert, wird das dort festgehalten.</translation>
    </message>
    <message>
      <source>When the first one ships</source>
      <translation>Wann das erste ausgeliefert wird</translation>
    </message>
    <message>
      <source>When the harm began</source>
      <translation>Wann der Schaden begann</translation>
    </message>
    <message>
      <source>When the harm began; without: when it was noticed</source>
      <translation>Wann der Schaden begann; ohne: als es bemerkt wurde</translation>
    </message>
    <message>
      <source>When the train ends</source>
      <translation>Wann der Zug endet</translation>
    </message>
    <message>
      <source>When they ship, as FREQ=WEEKLY;INTERVAL=2;BYDAY=TH</source>
      <translation>Wann sie ausgeliefert werden, etwa FREQ=WEEKLY;INTERVAL=2;BYDAY=TH</translation>
    </message>
    <message>
      <source>When, as T-5wd@18:00, following the ship date</source>
      <translation>Wann, etwa T-5wd@18:00, der Auslieferung folgend</translation>
    </message>
    <message>
      <source>When; it no longer follows the ship date; a date alone keeps the time of day</source>
      <translation>Wann; folgt der Auslieferung nicht mehr; ein Datum allein behält die Uhrzeit</translation>
    </message>
    <message>
      <source>When; without a zone: the release's</source>
      <translation>Wann; ohne Zone: die des Releases</translation>
    </message>
    <message>
      <source>When; without: now</source>
      <translation>Wann; ohne: jetzt</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Where a gauge will be then, by linear regression</source>
      <translation>Wo ein Gauge dann steht, nach linearer Regression</translation>
    </message>
    <message>
      <source>Where a release was deployed</source>
      <translation>Wo ein Release ausgerollt wurde</translation>
    </message>
    <message>
      <source>Where and how it was made</source>
      <translation>Wo und wie sie geschah</translation>
    </message>
    <message>
      <source>Where it came from, as App store</source>
      <translation>Woher es kam, etwa App Store</translation>
    </message>
    <message>
      <source>Where it is told</source>
      <translation>Wo es mitgeteilt wird</translation>
    </message>
    <message>
      <source>Where it ships to</source>
      <translation>Wohin es ausgeliefert wird</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>Wo es steht</translation>
    </message>
    <message>
      <source>Where its clone lies</source>
      <translation>Wo sein Klon liegt</translation>
    </message>
    <message>
      <source>Where notices are told</source>
      <translation>Wo Mitteilungen erscheinen</translation>
    </message>
    <message>
      <source>Where product, version, start, ship and state stand; more may follow</source>
      <translation>Wo Produkt, Version, Beginn, Auslieferung und Zustand stehen; weitere können folgen</translation>
    </message>
    <message>
      <source>Where products run</source>
      <translation>Wo Produkte laufen</translation>
    </message>
    <message>
      <source>Where the maintenance is; without: where the release ships to</source>
      <translation>Wo die Wartung ist; ohne: wohin das Release ausgeliefert wird</translation>
    </message>
    <message>
      <source>Where the request is sent</source>
      <translation>Wohin die Anfrage geht</translation>
    </message>
    <message>
      <source>Where the state is</source>
      <translation>Wo der Stand steht</translation>
    </message>
    <message>
      <source>Where time went</source>
      <translation>Wo die Zeit blieb</translation>
    </message>
    <message>
      <source>Where time went, days by phase</source>
      <translation>Wo die Zeit blieb, Tage nach Phase</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Wohin</translation>
    </message>
    <message>
      <source>Where to, of a deployment</source>
      <translation>Wohin, beim Ausrollen</translation>
    </message>
    <message>
      <source>Where to; - for standard output</source>
      <translation>Wohin; - für die Standardausgabe</translation>
    </message>
    <message>
      <source>Where to; - is standard output</source>
      <translation>Wohin; - ist die Standardausgabe</translation>
    </message>
    <message>
      <source>Where you are</source>
      <translation>Wo Sie sind</translation>
    </message>
    <message>
      <source>Whether a closed release is what it was when it was closed; exit status 1 when not</source>
      <translation>Ob ein abgeschlossenes Release noch ist, was es beim Abschluss war; Rückgabewert 1, wenn nicht</translation>
    </message>
    <message>
      <source>Whether a release may go on</source>
      <translation>Ob ein Release weiter darf</translation>
    </message>
    <message>
      <source>Whether it went well</source>
      <translation>Ob es gut lief</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Welche</translation>
    </message>
    <message>
      <source>Which items</source>
      <translation>Welche Punkte</translation>
    </message>
    <message>
      <source>Which monitoring connection it asks</source>
      <translation>Welche Monitoring-Verbindung es fragt</translation>
    </message>
    <message>
      <source>Which of the jobs the release names, where there are several</source>
      <translation>Welcher der Jobs des Releases, wo es mehrere gibt</translation>
    </message>
    <message>
      <source>Which of them in the month</source>
      <translation>Der wievielte im Monat</translation>
    </message>
    <message>
      <source>Which one</source>
      <translation>Welche</translation>
    </message>
    <message>
      <source>Which part of the scope</source>
      <translation>Welcher Teil des Umfangs</translation>
    </message>
    <message>
      <source>Which remote counts; at first: origin</source>
      <translation>Welche Gegenstelle zählt; anfangs: origin</translation>
    </message>
    <message>
      <source>Which side of the threshold is bad</source>
      <translation>Welche Seite der Schwelle schlecht ist</translation>
    </message>
    <message>
      <source>Which side of threshold %1 is bad</source>
      <translation>Welche Seite der Schwelle %1 schlecht ist</translation>
    </message>
    <message>
      <source>Which tests</source>
      <translation>Welche Tests</translation>
    </message>
    <message>
      <source>Which text</source>
      <translation>Welcher Text</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Who acts: id, name or e-mail address; without: $SLIPWAY_AS</source>
      <translation>Wer handelt: Id, Name oder E-Mail-Adresse; ohne: $SLIPWAY_AS</translation>
    </message>
    <message>
      <source>Who agrees</source>
      <translation>Wer zustimmt</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Wer dafür verantwortlich ist</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>Wer sind Sie?</translation>
    </message>
    <message>
      <source>Who coordinates it</source>
      <translation>Wer es koordiniert</translation>
    </message>
    <message>
      <source>Who coordinates its releases when nobody else does</source>
      <translation>Wer seine Releases koordiniert, wenn es sonst niemand tut</translation>
    </message>
    <message>
      <source>Who did it</source>
      <translation>Wer es getan hat</translation>
    </message>
    <message>
      <source>Who does it</source>
      <translation>Wer es tut</translation>
    </message>
    <message>
      <source>Who does it, by name</source>
      <translation>Wer es tut, mit Namen</translation>
    </message>
    <message>
      <source>Who fetches; without: who the address names, with the SSH agent's keys</source>
      <translation>Wer holt; ohne: wen die Adresse nennt, mit den Schlüsseln des SSH-Agenten</translation>
    </message>
    <message>
      <source>Who holds an environment, and who waits for it</source>
      <translation>Wer eine Umgebung hält und wer auf sie wartet</translation>
    </message>
    <message>
      <source>Who holds which environment</source>
      <translation>Wer welche Umgebung hält</translation>
    </message>
    <message>
      <source>Who is asked</source>
      <translation>Wer gefragt wird</translation>
    </message>
    <message>
      <source>Who is asked (%1)</source>
      <translation>Wer gefragt wird (%1)</translation>
    </message>
    <message>
      <source>Who said it</source>
      <translation>Wer es gesagt hat</translation>
    </message>
    <message>
      <source>Who sees to it</source>
      <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
      <source>Who sees to it; without: you</source>
      <translation>Wer sich darum kümmert; ohne: Sie</translation>
    </message>
    <message>
      <source>Who takes part, and what is released</source>
      <translation>Wer mitmacht und was ausgeliefert wird</translation>
    </message>
    <message>
      <source>Who works on releases</source>
      <translation>Wer an Releases arbeitet</translation>
    </message>
    <message>
      <source>Who would be asked</source>
      <translation>Wer gefragt würde</translation>
    </message>
    <message>
      <source>Whole days</source>
      <translation>Ganze Tage</translation>
    </message>
    <message>
      <source>Whom they are for; without: users</source>
      <translation>Für wen sie sind; ohne: Nutzer</translation>
    </message>
    <message>
      <source>Whom to ask: the name of a monitoring connection</source>
      <translation>Wer gefragt wird: der Name einer Monitoring-Verbindung</translation>
    </message>
    <message>
      <source>Whose decision</source>
      <translation>Wessen Entscheidung</translation>
    </message>
    <message>
      <source>Whose decision, as qa_lead</source>
      <translation>Wessen Entscheidung, etwa qa_lead</translation>
    </message>
    <message>
      <source>Whose holidays it keeps, as de-by</source>
      <translation>Wessen Feiertage es hält, etwa de-by</translation>
    </message>
    <message>
      <source>Whose holidays the person keeps, as de-by</source>
      <translation>Wessen Feiertage die Person hält, etwa de-by</translation>
    </message>
    <message>
      <source>Whose sign-off has to be given anew; without: nobody's</source>
      <translation>Wessen Freigabe neu erteilt werden muss; ohne: keine</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why in spite of what stands in the way</source>
      <translation>Warum trotz allem, was dagegen steht</translation>
    </message>
    <message>
      <source>Why is it all right?</source>
      <translation>Warum ist es in Ordnung?</translation>
    </message>
    <message>
      <source>Why is it not over?</source>
      <translation>Warum ist es nicht vorbei?</translation>
    </message>
    <message>
      <source>Why is it skipped?</source>
      <translation>Warum wird er ausgelassen?</translation>
    </message>
    <message>
      <source>Why is the cut-over given up?</source>
      <translation>Warum wird die Umstellung aufgegeben?</translation>
    </message>
    <message>
      <source>Why is the note about none of our releases?</source>
      <translation>Warum betrifft die Notiz keines unserer Releases?</translation>
    </message>
    <message>
      <source>Why is “%1” refused?</source>
      <translation>Warum wird „%1“ abgelehnt?</translation>
    </message>
    <message>
      <source>Why it cannot wait</source>
      <translation>Warum es nicht warten kann</translation>
    </message>
    <message>
      <source>Why it is closed although something is open; is recorded with your name</source>
      <translation>Warum es abgeschlossen wird, obwohl etwas offen ist; wird mit Ihrem Namen aufgezeichnet</translation>
    </message>
    <message>
      <source>Why it may be closed although something is open</source>
      <translation>Warum es abgeschlossen werden darf, obwohl etwas offen ist</translation>
    </message>
    <message>
      <source>Why it may be left out</source>
      <translation>Warum es ausgelassen werden darf</translation>
    </message>
    <message>
      <source>Why may it be closed all the same? Recorded for ever.</source>
      <translation>Warum darf es trotzdem abgeschlossen werden? Wird für immer aufgezeichnet.</translation>
    </message>
    <message>
      <source>Why may it go? The reason is recorded for ever.</source>
      <translation>Warum darf es los? Der Grund wird für immer aufgezeichnet.</translation>
    </message>
    <message>
      <source>Why may it ship in the freeze? The reason is recorded for ever.</source>
      <translation>Warum darf es in der Sperre ausgeliefert werden? Der Grund wird für immer aufgezeichnet.</translation>
    </message>
    <message>
      <source>Why may the next ring go before %1 has soaked?</source>
      <translation>Warum darf der nächste Ring gehen, bevor %1 lange genug grün war?</translation>
    </message>
    <message>
      <source>Why may the release be closed although the incident is under way?</source>
      <translation>Warum darf das Release abgeschlossen werden, obwohl der Vorfall andauert?</translation>
    </message>
    <message>
      <source>Why nothing was learned</source>
      <translation>Warum nichts gelernt wurde</translation>
    </message>
    <message>
      <source>Why, as far as known</source>
      <translation>Warum, soweit bekannt</translation>
    </message>
    <message>
      <source>Why; needed once it has begun</source>
      <translation>Warum; nötig, sobald es begonnen hat</translation>
    </message>
    <message>
      <source>Why; needed to reject</source>
      <translation>Warum; zum Ablehnen nötig</translation>
    </message>
    <message>
      <source>Why; needed when somebody else took it</source>
      <translation>Warum; nötig, wenn jemand anderes sie genommen hat</translation>
    </message>
    <message>
      <source>Why? The gate stays shut until you decide anew.</source>
      <translation>Warum? Das Gate bleibt zu, bis Sie neu entscheiden.</translation>
    </message>
    <message>
      <source>Will be sent to %1, job %2.</source>
      <translation>Wird an %1 gesendet, Job %2.</translation>
    </message>
    <message>
      <source>With a realistic team: 12 products, a year of releases</source>
      <translation>Mit einem lebensnahen Team: 12 Produkte, ein Jahr voller Releases</translation>
    </message>
    <message>
      <source>With a token</source>
      <translation>Mit Token</translation>
    </message>
    <message>
      <source>With columns text and at; - is standard input</source>
      <translation>Mit den Spalten text und at; - ist die Standardeingabe</translation>
    </message>
    <message>
      <source>With fewer behind a value it is inconclusive.</source>
      <translation>Mit weniger hinter einem Wert gibt es kein klares Ergebnis.</translation>
    </message>
    <message>
      <source>With fewer it is inconclusive</source>
      <translation>Mit weniger gibt es kein klares Ergebnis</translation>
    </message>
    <message>
      <source>With organization and project</source>
      <translation>Mit Organisation und Projekt</translation>
    </message>
    <message>
      <source>With owner and repository, as https://github.com/owner/repository</source>
      <translation>Mit Eigentümer und Repository, wie https://github.com/owner/repository</translation>
    </message>
    <message>
      <source>With the project, as https://gitlab.com/group/project</source>
      <translation>Mit dem Projekt, wie https://gitlab.com/group/project</translation>
    </message>
    <message>
      <source>With this in product or version</source>
      <translation>Mit diesem in Produkt oder Version</translation>
    </message>
    <message>
      <source>With user name and password</source>
      <translation>Mit Benutzername und Passwort</translation>
    </message>
    <message>
      <source>With what it goes wrong</source>
      <translation>Womit es schiefgeht</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
    <message>
      <source>Withdraw as %1</source>
      <translation>Als %1 zurückziehen</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>Zurückziehen …</translation>
    </message>
    <message>
      <source>Within hours of the deployment</source>
      <translation>Höchstens so viele Stunden nach der Auslieferung</translation>
    </message>
    <message>
      <source>Without</source>
      <translation>Ohne</translation>
    </message>
    <message>
      <source>Without a phase</source>
      <translation>Ohne Phase</translation>
    </message>
    <message>
      <source>Without an account.</source>
      <translation>Ohne Konto.</translation>
    </message>
    <message>
      <source>Without it the two duties are separate: who coordinates a release does not approve its quality.</source>
      <translation>Ohne dies sind beide Aufgaben getrennt: Wer ein Release koordiniert, gibt seine Qualität nicht frei.</translation>
    </message>
    <message>
      <source>Without the server's answer it is not known what the job wants; nothing was sent.</source>
      <translation>Ohne Antwort des Servers ist nicht bekannt, was der Job braucht; es wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>Without: as the file is called, else md</source>
      <translation>Ohne: wie die Datei heißt, sonst md</translation>
    </message>
    <message>
      <source>Without: as the file's name says</source>
      <translation>Ohne: wie der Name der Datei sagt</translation>
    </message>
    <message>
      <source>Without: standard output</source>
      <translation>Ohne: Standardausgabe</translation>
    </message>
    <message>
      <source>Without: went_badly</source>
      <translation>Ohne: went_badly</translation>
    </message>
    <message>
      <source>Words of your team, with commas between them, as in: legal, support</source>
      <translation>Wörter Ihres Teams, mit Kommas dazwischen, etwa: legal, support</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Arbeit</translation>
    </message>
    <message>
      <source>Work against waiting, by gate</source>
      <translation>Arbeit gegen Warten, nach Gate</translation>
    </message>
    <message>
      <source>Work, d</source>
      <translation>Arbeit, T</translation>
    </message>
    <message>
      <source>Work: an item of the phase was in progress. Waiting: one was blocked, or a sign-off was asked for and not given.</source>
      <translation>Arbeit: Ein Punkt der Phase war in Arbeit. Warten: Einer war blockiert, oder eine Freigabe war angefragt und nicht erteilt.</translation>
    </message>
    <message>
      <source>Workers</source>
      <translation>Worker</translation>
    </message>
    <message>
      <source>Workflows</source>
      <translation>Workflows</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Arbeitsbereich</translation>
    </message>
    <message>
      <source>Workspace %1</source>
      <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
      <source>Workspace %1 is read-only: its file or folder may not be written</source>
      <translation>Der Arbeitsbereich %1 ist schreibgeschützt: Seine Datei oder ihr Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
      <source>Workspaces (*.slipway)</source>
      <translation>Arbeitsbereiche (*.slipway)</translation>
    </message>
    <message>
      <source>Workspaces (*.slipway);;All files (*)</source>
      <translation>Arbeitsbereiche (*.slipway);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Would have</source>
      <translation>Hätte ergeben</translation>
    </message>
    <message>
      <source>Would not ship; %1 if everything that blocks it were lifted at once</source>
      <translation>Würde nicht ausgeliefert; %1, wenn alles, was blockiert, sofort behoben würde</translation>
    </message>
    <message>
      <source>Would ship %1, %2 late</source>
      <translation>Würde %1 ausgeliefert, %2 zu spät</translation>
    </message>
    <message>
      <source>Would ship on time, %1</source>
      <translation>Würde pünktlich ausgeliefert, %1</translation>
    </message>
    <message>
      <source>Wrap long lines</source>
      <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
      <source>Write a comment</source>
      <translation>Kommentar schreiben</translation>
    </message>
    <message>
      <source>Write a comment first.</source>
      <translation>Zuerst einen Kommentar schreiben.</translation>
    </message>
    <message>
      <source>Write down one lesson at least.</source>
      <translation>Schreiben Sie mindestens eine Lehre auf.</translation>
    </message>
    <message>
      <source>Write its country and part, as de or de-by.</source>
      <translation>Schreiben Sie Land und Teil, wie de oder de-by.</translation>
    </message>
    <message>
      <source>Write what the user said first.</source>
      <translation>Schreiben Sie zuerst, was gesagt wurde.</translation>
    </message>
    <message>
      <source>Writes a Markdown task list</source>
      <translation>Schreibt eine Markdown-Aufgabenliste</translation>
    </message>
    <message>
      <source>Writes a template as YAML</source>
      <translation>Schreibt eine Vorlage als YAML</translation>
    </message>
    <message>
      <source>Writes a template as reports are made with it now</source>
      <translation>Schreibt eine Vorlage, wie Berichte jetzt damit erstellt werden</translation>
    </message>
    <message>
      <source>Writes everything about it into one file</source>
      <translation>Schreibt alles darüber in eine Datei</translation>
    </message>
    <message>
      <source>Writes it as a table when it ends in .csv, else as Markdown</source>
      <translation>Schreibt es als Tabelle, wenn der Name auf .csv endet, sonst als Markdown</translation>
    </message>
    <message>
      <source>Writes releases, freezes and events as iCalendar</source>
      <translation>Schreibt Releases, Sperren und Ereignisse als iCalendar</translation>
    </message>
    <message>
      <source>Writes the report as a document</source>
      <translation>Schreibt den Bericht als Dokument</translation>
    </message>
    <message>
      <source>Writes them to a file, or in front of a changelog</source>
      <translation>Schreibt sie in eine Datei, oder an den Anfang eines Changelogs</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>Geschrieben</translation>
    </message>
    <message>
      <source>Written by itself from what is known.</source>
      <translation>Von selbst geschrieben aus dem, was bekannt ist.</translation>
    </message>
    <message>
      <source>Written to %1</source>
      <translation>Geschrieben nach %1</translation>
    </message>
    <message>
      <source>Written: %1</source>
      <translation>Geschrieben: %1</translation>
    </message>
    <message>
      <source>Wrote %1</source>
      <translation>%1 geschrieben</translation>
    </message>
    <message>
      <source>Wrote %1 to %2</source>
      <translation>%1 nach %2 geschrieben</translation>
    </message>
    <message>
      <source>YAML (*.yaml *.yml)</source>
      <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
      <source>YAML (*.yaml *.yml);;All files (*)</source>
      <translation>YAML (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>You answer as %1.</source>
      <translation>Geantwortet wird als %1.</translation>
    </message>
    <message>
      <source>You approve the release as it is now</source>
      <translation>Sie stimmen dem Release zu, wie es jetzt ist</translation>
    </message>
    <message>
      <source>You are %1</source>
      <translation>Sie sind %1</translation>
    </message>
    <message>
      <source>You do not decide</source>
      <translation>Sie entscheiden nicht</translation>
    </message>
    <message>
      <source>You judge that it does not hold</source>
      <translation>Sie urteilen, dass es nicht gilt</translation>
    </message>
    <message>
      <source>You judge that it holds</source>
      <translation>Sie urteilen, dass es gilt</translation>
    </message>
    <message>
      <source>You reject it; needs a comment</source>
      <translation>Sie lehnen es ab; braucht einen Kommentar</translation>
    </message>
    <message>
      <source>You sign exactly this</source>
      <translation>Genau das geben Sie frei</translation>
    </message>
    <message>
      <source>You take your decision back</source>
      <translation>Sie nehmen Ihre Entscheidung zurück</translation>
    </message>
    <message>
      <source>ZONE</source>
      <translation>ZONE</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Zoom from two years to a day (Ctrl+wheel, + and −)</source>
      <translation>Zoom von zwei Jahren bis zu einem Tag (Strg+Mausrad, + und −)</translation>
    </message>
    <message>
      <source>a CI job is green</source>
      <translation>ein CI-Job ist grün</translation>
    </message>
    <message>
      <source>a branch holds it</source>
      <translation>ein Branch enthält es</translation>
    </message>
    <message>
      <source>a comma or } is missing</source>
      <translation>ein Komma oder } fehlt</translation>
    </message>
    <message>
      <source>a day a second</source>
      <translation>ein Tag je Sekunde</translation>
    </message>
    <message>
      <source>a decrease</source>
      <translation>eine Abnahme</translation>
    </message>
    <message>
      <source>a failure</source>
      <translation>ein Fehlschlag</translation>
    </message>
    <message>
      <source>a metric is as before, or as a baseline</source>
      <translation>eine Metrik ist wie zuvor oder wie die Vergleichsbasis</translation>
    </message>
    <message>
      <source>a metric is compared</source>
      <translation>eine Metrik wird verglichen</translation>
    </message>
    <message>
      <source>a metric is measured</source>
      <translation>eine Metrik wird gemessen</translation>
    </message>
    <message>
      <source>a metric keeps its threshold</source>
      <translation>eine Metrik hält ihre Schwelle ein</translation>
    </message>
    <message>
      <source>a nuisance</source>
      <translation>ein Ärgernis</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <source>a pass</source>
      <translation>bestanden</translation>
    </message>
    <message>
      <source>a removed channel</source>
      <translation>einen entfernten Kanal</translation>
    </message>
    <message>
      <source>a removed environment</source>
      <translation>eine entfernte Umgebung</translation>
    </message>
    <message>
      <source>above is bad</source>
      <translation>darüber ist schlecht</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>abwesend</translation>
    </message>
    <message>
      <source>abstained</source>
      <translation>enthalten</translation>
    </message>
    <message>
      <source>acknowledged</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>after a number</source>
      <translation>nach einer Anzahl</translation>
    </message>
    <message>
      <source>after the code freeze</source>
      <translation>nach dem Code-Freeze</translation>
    </message>
    <message>
      <source>after the ship date</source>
      <translation>nach der Auslieferung</translation>
    </message>
    <message>
      <source>after with before</source>
      <translation>nachher mit vorher</translation>
    </message>
    <message>
      <source>alert</source>
      <translation>Alarm</translation>
    </message>
    <message>
      <source>alerts are watched</source>
      <translation>Alarme werden beobachtet</translation>
    </message>
    <message>
      <source>alike</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>all day</source>
      <translation>ganztägig</translation>
    </message>
    <message>
      <source>all environments</source>
      <translation>alle Umgebungen</translation>
    </message>
    <message>
      <source>all products</source>
      <translation>alle Produkte</translation>
    </message>
    <message>
      <source>all sign-offs</source>
      <translation>alle Freigaben</translation>
    </message>
    <message>
      <source>all that commits refer to is done</source>
      <translation>alles, worauf Commits verweisen, ist erledigt</translation>
    </message>
    <message>
      <source>all well</source>
      <translation>alles gut</translation>
    </message>
    <message>
      <source>although the gate said no-go: %1</source>
      <translation>obwohl das Gate no-go sagte: %1</translation>
    </message>
    <message>
      <source>an address answers</source>
      <translation>eine Adresse antwortet</translation>
    </message>
    <message>
      <source>an address is asked</source>
      <translation>eine Adresse wird abgefragt</translation>
    </message>
    <message>
      <source>an hour a second</source>
      <translation>eine Stunde je Sekunde</translation>
    </message>
    <message>
      <source>an increase</source>
      <translation>eine Zunahme</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>und %1 weitere</translation>
    </message>
    <message>
      <source>and %1 more lessons</source>
      <translation>und %1 weitere Lehren</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>und %n weitere</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more in the calendar</source>
      <translation>
        <numerusform>und %n weiterer Eintrag im Kalender</numerusform>
        <numerusform>und %n weitere Einträge im Kalender</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more warning(s)</source>
      <translation>
        <numerusform>und %n weitere Warnung</numerusform>
        <numerusform>und %n weitere Warnungen</numerusform>
      </translation>
    </message>
    <message>
      <source>another release</source>
      <translation>ein anderes Release</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>antwortet</translation>
    </message>
    <message>
      <source>any age</source>
      <translation>beliebig alt</translation>
    </message>
    <message>
      <source>any number</source>
      <translation>beliebig viele</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>zugestimmt</translation>
    </message>
    <message>
      <source>approved by %1</source>
      <translation>genehmigt von %1</translation>
    </message>
    <message>
      <source>are kept</source>
      <translation>bleiben</translation>
    </message>
    <message>
      <source>are left out</source>
      <translation>bleiben weg</translation>
    </message>
    <message>
      <source>as %1</source>
      <translation>als %1</translation>
    </message>
    <message>
      <source>as %1, %2. A signature cannot be undone, only withdrawn.</source>
      <translation>als %1, %2. Eine Freigabe kann nicht rückgängig gemacht, nur zurückgezogen werden.</translation>
    </message>
    <message>
      <source>as before</source>
      <translation>wie zuvor</translation>
    </message>
    <message>
      <source>as the baseline</source>
      <translation>wie die Vergleichsbasis</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>wie üblich</translation>
    </message>
    <message>
      <source>asked</source>
      <translation>gefragt</translation>
    </message>
    <message>
      <source>asked %1</source>
      <translation>angefragt %1</translation>
    </message>
    <message>
      <source>asked by %1, %2</source>
      <translation>angefragt von %1, %2</translation>
    </message>
    <message>
      <source>asked for: %1</source>
      <translation>angefragt: %1</translation>
    </message>
    <message>
      <source>at least %1</source>
      <translation>mindestens %1</translation>
    </message>
    <message>
      <source>at work</source>
      <translation>bei der Arbeit</translation>
    </message>
    <message>
      <source>attempt %1</source>
      <translation>Versuch %1</translation>
    </message>
    <message>
      <source>attempt %1 of %2</source>
      <translation>Versuch %1 von %2</translation>
    </message>
    <message>
      <source>away</source>
      <translation>abwesend</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>schlecht</translation>
    </message>
    <message>
      <source>baseline</source>
      <translation>Vergleichsbasis</translation>
    </message>
    <message>
      <source>before</source>
      <translation>vorher</translation>
    </message>
    <message>
      <source>before %1</source>
      <translation>vor %1</translation>
    </message>
    <message>
      <source>before closing</source>
      <translation>vor dem Abschließen</translation>
    </message>
    <message>
      <source>before shipping</source>
      <translation>vor der Auslieferung</translation>
    </message>
    <message>
      <source>begins</source>
      <translation>beginnt</translation>
    </message>
    <message>
      <source>below is bad</source>
      <translation>darunter ist schlecht</translation>
    </message>
    <message>
      <source>better</source>
      <translation>besser</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>blockiert</translation>
    </message>
    <message>
      <source>blocked by</source>
      <translation>blockiert durch</translation>
    </message>
    <message>
      <source>blocked by %1</source>
      <translation>blockiert durch %1</translation>
    </message>
    <message>
      <source>blocked item</source>
      <translation>blockierter Punkt</translation>
    </message>
    <message>
      <source>blocked, %1</source>
      <translation>blockiert, %1</translation>
    </message>
    <message>
      <source>blocking</source>
      <translation>blockierend</translation>
    </message>
    <message>
      <source>blocks</source>
      <translation>blockiert</translation>
    </message>
    <message>
      <source>blocks the gate</source>
      <translation>blockiert das Gate</translation>
    </message>
    <message>
      <source>booked by another</source>
      <translation>von anderem gebucht</translation>
    </message>
    <message>
      <source>booking</source>
      <translation>Buchung</translation>
    </message>
    <message>
      <source>branch or tag</source>
      <translation>Branch oder Tag</translation>
    </message>
    <message>
      <source>breaks something</source>
      <translation>bricht etwas</translation>
    </message>
    <message>
      <source>by %1</source>
      <comment>started by a person</comment>
      <translation>von %1</translation>
    </message>
    <message numerus="yes">
      <source>by %n author(s)</source>
      <translation>
        <numerusform>von %n Autor</numerusform>
        <numerusform>von %n Autoren</numerusform>
      </translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <source>came late, without leave</source>
      <translation>kam zu spät, ohne Erlaubnis</translation>
    </message>
    <message>
      <source>canary</source>
      <translation>Canary</translation>
    </message>
    <message>
      <source>canary with stable</source>
      <translation>Canary mit stabil</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>abgesagt</translation>
    </message>
    <message>
      <source>cancelled</source>
      <comment>deployment</comment>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <source>cancelled</source>
      <comment>run</comment>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <source>cannot be rehearsed</source>
      <translation>kann nicht geprobt werden</translation>
    </message>
    <message>
      <source>cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>cause not known yet</source>
      <translation>Ursache noch nicht bekannt</translation>
    </message>
    <message>
      <source>caused by</source>
      <translation>verursacht durch</translation>
    </message>
    <message>
      <source>caused by %1</source>
      <translation>verursacht durch %1</translation>
    </message>
    <message>
      <source>chain broken</source>
      <translation>Kette gebrochen</translation>
    </message>
    <message>
      <source>chain holds</source>
      <translation>Kette hält</translation>
    </message>
    <message>
      <source>chance to ship on %1 or before</source>
      <translation>Chance, bis %1 ausgeliefert zu werden</translation>
    </message>
    <message>
      <source>changed since %1: %2</source>
      <translation>geändert seit %1: %2</translation>
    </message>
    <message>
      <source>changed: %1</source>
      <translation>geändert: %1</translation>
    </message>
    <message>
      <source>character %1</source>
      <translation>Zeichen %1</translation>
    </message>
    <message>
      <source>checkpoint: go or no-go</source>
      <translation>Kontrollpunkt: Go oder No-Go</translation>
    </message>
    <message>
      <source>checks are watched</source>
      <translation>Checks werden beobachtet</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <source>close</source>
      <comment>what the key does</comment>
      <translation>schließen</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>abgeschlossen</translation>
    </message>
    <message>
      <source>code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>code is covered by tests</source>
      <translation>Code ist durch Tests abgedeckt</translation>
    </message>
    <message>
      <source>complete</source>
      <translation>vollständig</translation>
    </message>
    <message>
      <source>completed</source>
      <comment>maintenance</comment>
      <translation>abgeschlossen</translation>
    </message>
    <message>
      <source>components stand outside of VCALENDAR; they are read all the same</source>
      <translation>Komponenten stehen außerhalb von VCALENDAR; sie werden trotzdem gelesen</translation>
    </message>
    <message>
      <source>confidence %1, %2 %</source>
      <translation>Konfidenz %1, %2 %</translation>
    </message>
    <message>
      <source>confirmed by hand</source>
      <translation>von Hand bestätigt</translation>
    </message>
    <message>
      <source>confirmed by hand, unverified</source>
      <translation>von Hand bestätigt, ungeprüft</translation>
    </message>
    <message>
      <source>conflict</source>
      <translation>Konflikt</translation>
    </message>
    <message>
      <source>connection %1 is not set up yet</source>
      <translation>Verbindung %1 ist noch nicht eingerichtet</translation>
    </message>
    <message>
      <source>content %1</source>
      <translation>Inhalt %1</translation>
    </message>
    <message>
      <source>content changed since it was signed</source>
      <translation>Inhalt geändert, seit freigegeben wurde</translation>
    </message>
    <message>
      <source>contradicts what was confirmed by hand</source>
      <translation>widerspricht dem, was von Hand bestätigt wurde</translation>
    </message>
    <message>
      <source>coordinator</source>
      <translation>Koordination</translation>
    </message>
    <message>
      <source>count as zero</source>
      <translation>zählen als null</translation>
    </message>
    <message>
      <source>coverage %1 %</source>
      <translation>Abdeckung %1 %</translation>
    </message>
    <message>
      <source>criterion</source>
      <translation>Kriterium</translation>
    </message>
    <message>
      <source>critical</source>
      <translation>kritisch</translation>
    </message>
    <message>
      <source>csv or json; without: by the name or the content</source>
      <translation>csv oder json; ohne: nach dem Namen oder dem Inhalt</translation>
    </message>
    <message>
      <source>current phase</source>
      <translation>jetzige Phase</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d. MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>format of a day of another year</comment>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>day off</source>
      <translation>arbeitsfreier Tag</translation>
    </message>
    <message>
      <source>days by phase</source>
      <translation>Tage nach Phase</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <comment>format of a date that is typed</comment>
      <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy HH:mm</source>
      <comment>format of a time that is typed</comment>
      <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
      <source>dddd d MMMM</source>
      <comment>format of the date over Today</comment>
      <translation>dddd, d. MMMM</translation>
    </message>
    <message>
      <source>dddd d MMMM yyyy</source>
      <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
      <source>delays</source>
      <translation>verzögert</translation>
    </message>
    <message>
      <source>deployed, not said to be green</source>
      <translation>ausgerollt, noch nicht als grün gemeldet</translation>
    </message>
    <message>
      <source>deploying</source>
      <translation>wird ausgerollt</translation>
    </message>
    <message>
      <source>deployment</source>
      <translation>Ausrollen</translation>
    </message>
    <message>
      <source>did you mean %1? It is one of %2</source>
      <translation>meinten Sie %1? Es ist eines von %2</translation>
    </message>
    <message>
      <source>does not block</source>
      <translation>blockiert nicht</translation>
    </message>
    <message>
      <source>does not ship</source>
      <translation>wird nicht ausgeliefert</translation>
    </message>
    <message>
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>done, not verified</source>
      <translation>erledigt, nicht geprüft</translation>
    </message>
    <message>
      <source>down</source>
      <translation>ausgefallen</translation>
    </message>
    <message>
      <source>down</source>
      <comment>host</comment>
      <translation>nicht erreichbar</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>draft, planned, in_progress, deploying, released, rolled_back or cancelled; closed: see close</source>
      <translation>draft, planned, in_progress, deploying, released, rolled_back oder cancelled; closed: siehe close</translation>
    </message>
    <message>
      <source>draw </source>
      <translation>Ziehung </translation>
    </message>
    <message>
      <source>due</source>
      <translation>fällig</translation>
    </message>
    <message>
      <source>due %1</source>
      <translation>fällig %1</translation>
    </message>
    <message>
      <source>due to ship %1</source>
      <translation>Auslieferung fällig %1</translation>
    </message>
    <message>
      <source>e to the power of each value</source>
      <translation>e hoch jeden Wert</translation>
    </message>
    <message>
      <source>either</source>
      <translation>beides</translation>
    </message>
    <message>
      <source>empty line inside a component</source>
      <translation>leere Zeile in einer Komponente</translation>
    </message>
    <message>
      <source>end of %1</source>
      <translation>Ende von %1</translation>
    </message>
    <message>
      <source>ended %1</source>
      <translation>endete %1</translation>
    </message>
    <message>
      <source>ended %1</source>
      <comment>a series; a time</comment>
      <translation>endete %1</translation>
    </message>
    <message>
      <source>ends about %1</source>
      <translation>endet etwa %1</translation>
    </message>
    <message>
      <source>ends after the window</source>
      <translation>endet nach dem Fenster</translation>
    </message>
    <message>
      <source>entry %1</source>
      <translation>Eintrag %1</translation>
    </message>
    <message>
      <source>entry %1 is missing</source>
      <translation>Eintrag %1 fehlt</translation>
    </message>
    <message>
      <source>environment</source>
      <translation>Umgebung</translation>
    </message>
    <message>
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>every </source>
      <comment>before a number of weeks or months</comment>
      <translation>alle </translation>
    </message>
    <message numerus="yes">
      <source>every %n month(s)</source>
      <translation>
        <numerusform>jeden Monat</numerusform>
        <numerusform>alle %n Monate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n week(s)</source>
      <translation>
        <numerusform>jede Woche</numerusform>
        <numerusform>alle %n Wochen</numerusform>
      </translation>
    </message>
    <message>
      <source>evidence</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <source>expired at the server</source>
      <translation>beim Server abgelaufen</translation>
    </message>
    <message>
      <source>explained: %1</source>
      <translation>erklärt: %1</translation>
    </message>
    <message>
      <source>factor</source>
      <translation>Faktor</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>failed</source>
      <comment>deployment</comment>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>failed</source>
      <comment>run</comment>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>failed attempt</source>
      <translation>fehlgeschlagener Versuch</translation>
    </message>
    <message>
      <source>failed in production</source>
      <translation>in der Produktion fehlgeschlagen</translation>
    </message>
    <message>
      <source>failed test</source>
      <translation>fehlgeschlagener Test</translation>
    </message>
    <message>
      <source>fails</source>
      <translation>schlägt fehl</translation>
    </message>
    <message>
      <source>failure</source>
      <translation>Fehlschlag</translation>
    </message>
    <message>
      <source>file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>files answer the names of series alone, no functions or operators</source>
      <translation>Dateien beantworten nur Namen von Messreihen, keine Funktionen oder Operatoren</translation>
    </message>
    <message>
      <source>firing</source>
      <translation>aktiv</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>follows from a CI job</source>
      <translation>folgt aus einem CI-Job</translation>
    </message>
    <message>
      <source>follows from rehearsals</source>
      <translation>folgt aus Proben</translation>
    </message>
    <message>
      <source>follows from reports of tests</source>
      <translation>folgt aus Testberichten</translation>
    </message>
    <message>
      <source>follows from the checklist</source>
      <translation>folgt aus der Checkliste</translation>
    </message>
    <message>
      <source>follows from the coverage</source>
      <translation>folgt aus der Abdeckung</translation>
    </message>
    <message>
      <source>follows from the repository</source>
      <translation>folgt aus dem Repository</translation>
    </message>
    <message>
      <source>for %1</source>
      <translation>seit %1</translation>
    </message>
    <message>
      <source>four times in five by %1</source>
      <translation>in vier von fünf Fällen bis %1</translation>
    </message>
    <message>
      <source>freeze</source>
      <translation>Sperre</translation>
    </message>
    <message>
      <source>from the checklist</source>
      <translation>aus der Checkliste</translation>
    </message>
    <message>
      <source>from … to</source>
      <translation>von … bis</translation>
    </message>
    <message>
      <source>frozen %1</source>
      <translation>eingefroren %1</translation>
    </message>
    <message>
      <source>frozen %1 by %2</source>
      <translation>eingefroren %1 von %2</translation>
    </message>
    <message>
      <source>given up</source>
      <translation>aufgegeben</translation>
    </message>
    <message>
      <source>go</source>
      <translation>go</translation>
    </message>
    <message>
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <source>green for its soak time</source>
      <translation>für seine Zeit grün</translation>
    </message>
    <message>
      <source>green since %1</source>
      <translation>grün seit %1</translation>
    </message>
    <message>
      <source>green, soaking</source>
      <translation>grün, Zeit läuft</translation>
    </message>
    <message>
      <source>halt</source>
      <translation>anhalten</translation>
    </message>
    <message>
      <source>handbook</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>happened</source>
      <translation>geschehen</translation>
    </message>
    <message>
      <source>has mistakes</source>
      <translation>hat Fehler</translation>
    </message>
    <message>
      <source>high</source>
      <comment>confidence</comment>
      <translation>hoch</translation>
    </message>
    <message>
      <source>high risk</source>
      <translation>hohes Risiko</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>höher</translation>
    </message>
    <message>
      <source>holds it</source>
      <translation>hält sie</translation>
    </message>
    <message>
      <source>holds it longer than meant</source>
      <translation>hält sie länger als vorgesehen</translation>
    </message>
    <message>
      <source>holds it, overdue</source>
      <translation>hält sie, überfällig</translation>
    </message>
    <message>
      <source>holiday</source>
      <translation>Feiertag</translation>
    </message>
    <message>
      <source>holiday in %1</source>
      <translation>Feiertag in %1</translation>
    </message>
    <message>
      <source>hosts and services are well</source>
      <translation>Hosts und Dienste sind in Ordnung</translation>
    </message>
    <message>
      <source>iCalendar file; freezes are recognised, the same file again updates</source>
      <translation>iCalendar-Datei; Sperren werden erkannt, dieselbe Datei noch einmal aktualisiert</translation>
    </message>
    <message>
      <source>iCalendar files (*.ics)</source>
      <translation>iCalendar-Dateien (*.ics)</translation>
    </message>
    <message>
      <source>iCalendar files (*.ics);;All files (*)</source>
      <translation>iCalendar-Dateien (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>importiert</translation>
    </message>
    <message>
      <source>in %1</source>
      <translation>in %1</translation>
    </message>
    <message>
      <source>in %1 d</source>
      <translation>in %1 T</translation>
    </message>
    <message>
      <source>in doubt</source>
      <comment>release notes</comment>
      <translation>ungewiss</translation>
    </message>
    <message>
      <source>in downtime</source>
      <translation>in Downtime</translation>
    </message>
    <message>
      <source>in force now</source>
      <translation>gilt gerade</translation>
    </message>
    <message>
      <source>in progress</source>
      <translation>in Arbeit</translation>
    </message>
    <message>
      <source>in progress</source>
      <comment>maintenance</comment>
      <translation>im Gange</translation>
    </message>
    <message>
      <source>in spite of what stood in the way: %1</source>
      <translation>trotz dem, was im Weg stand: %1</translation>
    </message>
    <message>
      <source>in the build without a ticket</source>
      <translation>im Stand ohne Ticket</translation>
    </message>
    <message>
      <source>in the build, but its item is not done</source>
      <translation>im Stand, aber sein Punkt ist nicht erledigt</translation>
    </message>
    <message>
      <source>in the build, but not planned</source>
      <translation>im Stand, aber nicht geplant</translation>
    </message>
    <message>
      <source>inconclusive</source>
      <translation>ohne klares Ergebnis</translation>
    </message>
    <message>
      <source>involves %1</source>
      <comment>filter of releases: a person</comment>
      <translation>betrifft %1</translation>
    </message>
    <message>
      <source>is not well</source>
      <translation>ist nicht gut</translation>
    </message>
    <message>
      <source>is put up with</source>
      <translation>wird hingenommen</translation>
    </message>
    <message>
      <source>is there already</source>
      <translation>ist schon da</translation>
    </message>
    <message>
      <source>it began</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>it does not follow the entry before it</source>
      <translation>er folgt nicht auf den Eintrag davor</translation>
    </message>
    <message>
      <source>it is one of %1</source>
      <translation>es ist eines von %1</translation>
    </message>
    <message>
      <source>it was detected</source>
      <translation>Entdeckung</translation>
    </message>
    <message>
      <source>it was mitigated</source>
      <translation>Eindämmung</translation>
    </message>
    <message>
      <source>it was resolved</source>
      <translation>Behebung</translation>
    </message>
    <message>
      <source>item</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <source>item or criterion</source>
      <translation>Punkt oder Kriterium</translation>
    </message>
    <message>
      <source>items</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>its text was changed</source>
      <translation>sein Text wurde geändert</translation>
    </message>
    <message>
      <source>its time is over</source>
      <translation>Zeit abgelaufen</translation>
    </message>
    <message>
      <source>its transaction is not later than the one before it</source>
      <translation>seine Transaktion ist nicht später als die davor</translation>
    </message>
    <message>
      <source>its turn: %1</source>
      <translation>an der Reihe: %1</translation>
    </message>
    <message>
      <source>job</source>
      <translation>Job</translation>
    </message>
    <message>
      <source>judged by a person</source>
      <translation>von einer Person beurteilt</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>Schlüsselbund</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>lasted %1</source>
      <translation>dauerte %1</translation>
    </message>
    <message>
      <source>late</source>
      <translation>zu spät</translation>
    </message>
    <message>
      <source>late without leave: %1</source>
      <translation>zu spät ohne Erlaubnis: %1</translation>
    </message>
    <message>
      <source>leaves %1</source>
      <translation>Versand %1</translation>
    </message>
    <message>
      <source>left out, %1</source>
      <translation>ausgelassen, %1</translation>
    </message>
    <message>
      <source>let go before its time</source>
      <translation>vorzeitig freigegeben</translation>
    </message>
    <message>
      <source>light or dark.</source>
      <translation>light oder dark.</translation>
    </message>
    <message>
      <source>line %1</source>
      <translation>Zeile %1</translation>
    </message>
    <message>
      <source>little of the error budget is left: a freeze is advisable</source>
      <translation>vom Fehlerbudget ist wenig übrig: eine Sperre ist ratsam</translation>
    </message>
    <message>
      <source>longer than usual</source>
      <translation>länger als gewöhnlich</translation>
    </message>
    <message>
      <source>low</source>
      <comment>confidence</comment>
      <translation>gering</translation>
    </message>
    <message>
      <source>low risk</source>
      <translation>geringes Risiko</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>niedriger</translation>
    </message>
    <message>
      <source>made up for, %1</source>
      <translation>nachgeholt, %1</translation>
    </message>
    <message>
      <source>manual: a person judges; checklist: follows from the items; ci, tests, coverage: from runs and
reports of tests; rollback: there is a plan, and it was rehearsed; scope: from the repository; the others follow from --metric, --compare, …</source>
      <translation>manual: eine Person urteilt; checklist: folgt aus den Punkten; ci, tests, coverage: aus Läufen und
Testberichten; rollback: es gibt einen Plan, und er wurde geprobt; scope: aus dem Repository; die übrigen folgen aus --metric, --compare, …</translation>
    </message>
    <message>
      <source>may be closed with</source>
      <translation>Abschließen erlaubt, weil</translation>
    </message>
    <message>
      <source>may begin</source>
      <translation>kann beginnen</translation>
    </message>
    <message>
      <source>may give it</source>
      <translation>darf sie erteilen</translation>
    </message>
    <message>
      <source>may give it, unless it is that of the QA lead</source>
      <translation>darf sie erteilen, außer die der QA-Leitung</translation>
    </message>
    <message>
      <source>may read, but neither start nor stop builds</source>
      <translation>darf lesen, aber Builds weder starten noch anhalten</translation>
    </message>
    <message>
      <source>may read, start and stop builds</source>
      <translation>darf lesen sowie Builds starten und anhalten</translation>
    </message>
    <message>
      <source>measured again in %1</source>
      <translation>nächste Messung in %1</translation>
    </message>
    <message>
      <source>measured now</source>
      <translation>wird jetzt gemessen</translation>
    </message>
    <message>
      <source>median</source>
      <translation>Median</translation>
    </message>
    <message>
      <source>median %1 before, %2 after</source>
      <translation>Median %1 davor, %2 danach</translation>
    </message>
    <message>
      <source>median %1 before, no values after</source>
      <translation>Median davor %1, danach keine Werte</translation>
    </message>
    <message>
      <source>median, in hours</source>
      <translation>Median, in Stunden</translation>
    </message>
    <message>
      <source>medium</source>
      <comment>confidence</comment>
      <translation>mittel</translation>
    </message>
    <message>
      <source>medium risk</source>
      <translation>mittleres Risiko</translation>
    </message>
    <message>
      <source>mended by</source>
      <translation>behoben durch</translation>
    </message>
    <message>
      <source>mended by %1</source>
      <translation>behoben durch %1</translation>
    </message>
    <message>
      <source>metric</source>
      <translation>metric</translation>
    </message>
    <message>
      <source>middle durations</source>
      <translation>mittlere Dauern</translation>
    </message>
    <message>
      <source>milestone</source>
      <translation>Meilenstein</translation>
    </message>
    <message>
      <source>milestones</source>
      <translation>Meilensteine</translation>
    </message>
    <message>
      <source>mitigated</source>
      <translation>eingedämmt</translation>
    </message>
    <message>
      <source>months</source>
      <translation>Monate</translation>
    </message>
    <message>
      <source>more of a release</source>
      <translation>mehr zu einem Release</translation>
    </message>
    <message>
      <source>more than %1 values</source>
      <translation>mehr als %1 Werte</translation>
    </message>
    <message>
      <source>moved %1</source>
      <translation>verschoben %1</translation>
    </message>
    <message numerus="yes">
      <source>moved by %n day(s)</source>
      <translation>
        <numerusform>um %n Tag verschoben</numerusform>
        <numerusform>um %n Tage verschoben</numerusform>
      </translation>
    </message>
    <message>
      <source>much is impaired</source>
      <translation>vieles ist beeinträchtigt</translation>
    </message>
    <message>
      <source>must not give it alone</source>
      <translation>darf sie nicht allein erteilen</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>needed by %1</source>
      <translation>nötig bis %1</translation>
    </message>
    <message>
      <source>needs %1</source>
      <translation>braucht %1</translation>
    </message>
    <message>
      <source>needs a second person: the coordinator alone is not enough</source>
      <translation>braucht eine zweite Person: die Koordination allein genügt nicht</translation>
    </message>
    <message>
      <source>needs no time</source>
      <translation>braucht keine Zeit</translation>
    </message>
    <message>
      <source>negative</source>
      <translation>negativ</translation>
    </message>
    <message>
      <source>neutral</source>
      <translation>neutral</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no comparison</source>
      <translation>kein Vergleich</translation>
    </message>
    <message>
      <source>no conflicts</source>
      <translation>keine Konflikte</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>keine Daten</translation>
    </message>
    <message>
      <source>no deploy job</source>
      <translation>kein Job zum Ausrollen</translation>
    </message>
    <message>
      <source>no deployment in that time</source>
      <translation>keine Auslieferung in dieser Zeit</translation>
    </message>
    <message>
      <source>no due</source>
      <translation>nicht fällig</translation>
    </message>
    <message>
      <source>no items</source>
      <translation>keine Punkte</translation>
    </message>
    <message>
      <source>no match</source>
      <translation>kein Treffer</translation>
    </message>
    <message>
      <source>no new alert</source>
      <translation>kein neuer Alarm</translation>
    </message>
    <message>
      <source>no number yet</source>
      <translation>noch ohne Nummer</translation>
    </message>
    <message>
      <source>no opinion</source>
      <translation>keine Meinung</translation>
    </message>
    <message>
      <source>no owner</source>
      <translation>niemand verantwortlich</translation>
    </message>
    <message>
      <source>no regular expression</source>
      <translation>kein regulärer Ausdruck</translation>
    </message>
    <message>
      <source>no results came in</source>
      <translation>keine Ergebnisse eingegangen</translation>
    </message>
    <message>
      <source>no values before and after</source>
      <translation>keine Werte davor und danach</translation>
    </message>
    <message>
      <source>no values before, median %1 after</source>
      <translation>davor keine Werte, Median danach %1</translation>
    </message>
    <message>
      <source>no-go</source>
      <translation>no-go</translation>
    </message>
    <message>
      <source>no-go (%1)</source>
      <translation>no-go (%1)</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemandem</translation>
    </message>
    <message>
      <source>nobody can work</source>
      <translation>niemand kann arbeiten</translation>
    </message>
    <message>
      <source>nobody holds the role</source>
      <translation>niemand hat die Rolle</translation>
    </message>
    <message>
      <source>nobody: what is open to everybody</source>
      <translation>niemand: was allen offensteht</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>none</source>
      <comment>no secret</comment>
      <translation>keins</translation>
    </message>
    <message>
      <source>none asked for</source>
      <translation>keine angefragt</translation>
    </message>
    <message>
      <source>none failed</source>
      <translation>keiner fehlgeschlagen</translation>
    </message>
    <message>
      <source>none new since %1</source>
      <translation>kein neuer seit %1</translation>
    </message>
    <message>
      <source>not a deployment</source>
      <translation>keine Auslieferung</translation>
    </message>
    <message>
      <source>not as it is now</source>
      <translation>nicht wie es jetzt ist</translation>
    </message>
    <message>
      <source>not asked</source>
      <translation>nicht verlangt</translation>
    </message>
    <message>
      <source>not asked yet</source>
      <translation>noch nicht angefragt</translation>
    </message>
    <message>
      <source>not by itself</source>
      <translation>nicht von selbst</translation>
    </message>
    <message>
      <source>not caused by a deployment</source>
      <translation>nicht durch eine Auslieferung verursacht</translation>
    </message>
    <message>
      <source>not deployed to yet</source>
      <translation>noch nicht ausgerollt</translation>
    </message>
    <message>
      <source>not enough data</source>
      <translation>zu wenig Daten</translation>
    </message>
    <message>
      <source>not evaluated</source>
      <translation>nicht ausgewertet</translation>
    </message>
    <message>
      <source>not green long enough</source>
      <translation>nicht lange genug grün</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>not known</source>
      <comment>result</comment>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>not known</source>
      <comment>state of a check</comment>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>nicht gemessen</translation>
    </message>
    <message>
      <source>not mended by a deployment</source>
      <translation>nicht durch eine Auslieferung behoben</translation>
    </message>
    <message>
      <source>not over</source>
      <translation>nicht zu Ende</translation>
    </message>
    <message>
      <source>not reached</source>
      <translation>nicht erreicht</translation>
    </message>
    <message>
      <source>not reached since %1</source>
      <translation>nicht erreicht seit %1</translation>
    </message>
    <message>
      <source>not satisfied</source>
      <translation>nicht erfüllt</translation>
    </message>
    <message>
      <source>not yet due</source>
      <translation>noch nicht fällig</translation>
    </message>
    <message>
      <source>nothing came after the code freeze without leave</source>
      <translation>nichts kam nach dem Code-Freeze ohne Erlaubnis</translation>
    </message>
    <message>
      <source>nothing found</source>
      <translation>nichts gefunden</translation>
    </message>
    <message>
      <source>nothing new</source>
      <translation>nichts Neues</translation>
    </message>
    <message>
      <source>nothing ran then</source>
      <translation>damals lief nichts</translation>
    </message>
    <message>
      <source>nothing written</source>
      <translation>nichts geschrieben</translation>
    </message>
    <message>
      <source>notice “%1” of %2</source>
      <comment>maintenance notice of release</comment>
      <translation>Mitteilung „%1“ zu %2</translation>
    </message>
    <message>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <source>now %1</source>
      <translation>jetzt %1</translation>
    </message>
    <message>
      <source>nowhere</source>
      <translation>nirgends</translation>
    </message>
    <message>
      <source>number, s, ms, ratio, %, bytes, bytes/s or /s</source>
      <translation>number, s, ms, ratio, %, bytes, bytes/s oder /s</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>ok</translation>
    </message>
    <message>
      <source>on %1</source>
      <comment>a CI job on a runner</comment>
      <translation>auf %1</translation>
    </message>
    <message>
      <source>on a day</source>
      <translation>an einem Tag</translation>
    </message>
    <message>
      <source>on its date</source>
      <translation>am Termin</translation>
    </message>
    <message>
      <source>on its way</source>
      <comment>release notes</comment>
      <translation>unterwegs</translation>
    </message>
    <message>
      <source>on time</source>
      <translation>pünktlich</translation>
    </message>
    <message>
      <source>on time %1</source>
      <translation>pünktlich %1</translation>
    </message>
    <message>
      <source>only tell</source>
      <translation>nur melden</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>open</source>
      <comment>what the key does</comment>
      <translation>öffnen</translation>
    </message>
    <message>
      <source>open end</source>
      <translation>ohne Ende</translation>
    </message>
    <message>
      <source>optional</source>
      <translation>optional</translation>
    </message>
    <message>
      <source>out of hours</source>
      <translation>außerhalb der Arbeitszeit</translation>
    </message>
    <message>
      <source>outside</source>
      <translation>außerhalb</translation>
    </message>
    <message>
      <source>over</source>
      <translation>vorbei</translation>
    </message>
    <message>
      <source>over again</source>
      <translation>wieder vorbei</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>überfällig</translation>
    </message>
    <message>
      <source>owner</source>
      <translation>verantwortlich</translation>
    </message>
    <message>
      <source>owner %1</source>
      <translation>verantwortlich %1</translation>
    </message>
    <message>
      <source>p</source>
      <translation>p</translation>
    </message>
    <message>
      <source>parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <source>partly done</source>
      <translation>teils erledigt</translation>
    </message>
    <message>
      <source>passed</source>
      <translation>bestanden</translation>
    </message>
    <message>
      <source>passed</source>
      <comment>run</comment>
      <translation>bestanden</translation>
    </message>
    <message>
      <source>passed</source>
      <comment>the gate, by a release that shipped</comment>
      <translation>passiert</translation>
    </message>
    <message>
      <source>passed over</source>
      <translation>übergangen</translation>
    </message>
    <message>
      <source>passed, as a person says</source>
      <translation>bestanden, laut einer Person</translation>
    </message>
    <message>
      <source>passes</source>
      <translation>besteht</translation>
    </message>
    <message>
      <source>pasted list</source>
      <translation>eingefügte Liste</translation>
    </message>
    <message>
      <source>pending</source>
      <translation>ausstehend</translation>
    </message>
    <message>
      <source>pending</source>
      <comment>alert</comment>
      <translation>anstehend</translation>
    </message>
    <message>
      <source>people: </source>
      <translation>Personen: </translation>
    </message>
    <message>
      <source>per cent</source>
      <translation>Prozent</translation>
    </message>
    <message>
      <source>per day</source>
      <translation>je Tag</translation>
    </message>
    <message>
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>phase</source>
      <translation>Phase</translation>
    </message>
    <message>
      <source>phases</source>
      <translation>Phasen</translation>
    </message>
    <message>
      <source>phases renamed: %1</source>
      <translation>umbenannte Phasen: %1</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <source>planned %1</source>
      <translation>geplant %1</translation>
    </message>
    <message>
      <source>planned, but no commit names it</source>
      <translation>geplant, aber kein Commit nennt es</translation>
    </message>
    <message>
      <source>point of no return</source>
      <translation>Punkt ohne Wiederkehr</translation>
    </message>
    <message>
      <source>positive</source>
      <translation>positiv</translation>
    </message>
    <message>
      <source>product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>published</source>
      <comment>release notes</comment>
      <translation>veröffentlicht</translation>
    </message>
    <message>
      <source>reached</source>
      <translation>erreicht</translation>
    </message>
    <message>
      <source>ready to ship</source>
      <translation>bereit zur Auslieferung</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>red</source>
      <translation>rot</translation>
    </message>
    <message>
      <source>refused</source>
      <comment>release notes</comment>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>refused by %1</source>
      <translation>abgelehnt von %1</translation>
    </message>
    <message>
      <source>rehearsal</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>release</source>
      <translation>Release</translation>
    </message>
    <message>
      <source>released</source>
      <translation>ausgeliefert</translation>
    </message>
    <message>
      <source>releases by month</source>
      <translation>Releases nach Monat</translation>
    </message>
    <message>
      <source>reminder</source>
      <translation>Erinnerung</translation>
    </message>
    <message>
      <source>removed channel</source>
      <translation>entfernter Kanal</translation>
    </message>
    <message>
      <source>required</source>
      <translation>nötig</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>behoben</translation>
    </message>
    <message>
      <source>rightly</source>
      <translation>zu Recht</translation>
    </message>
    <message>
      <source>roll back by itself</source>
      <translation>von selbst zurückrollen</translation>
    </message>
    <message>
      <source>rollback</source>
      <translation>Zurückrollen</translation>
    </message>
    <message>
      <source>rollback gets tight</source>
      <translation>Zurückrollen wird knapp</translation>
    </message>
    <message>
      <source>rollback of %1 in %2</source>
      <translation>Zurückrollen von %1 in %2</translation>
    </message>
    <message>
      <source>rollback planned and rehearsed</source>
      <translation>Zurückrollen geplant und geprobt</translation>
    </message>
    <message>
      <source>rolled back</source>
      <translation>zurückgerollt</translation>
    </message>
    <message>
      <source>rolled back %1</source>
      <translation>zurückgerollt %1</translation>
    </message>
    <message>
      <source>rolling back was never rehearsed</source>
      <translation>das Zurückrollen wurde nie geprobt</translation>
    </message>
    <message>
      <source>rolling back was never rehearsed in %1</source>
      <translation>das Zurückrollen wurde in %1 nie geprobt</translation>
    </message>
    <message>
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <source>said %1, on time %2, %3 forecasts</source>
      <translation>gesagt %1, pünktlich %2, %3 Prognosen</translation>
    </message>
    <message>
      <source>same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>samples</source>
      <translation>Messwerte</translation>
    </message>
    <message>
      <source>satisfied</source>
      <translation>erfüllt</translation>
    </message>
    <message>
      <source>scheduled</source>
      <comment>maintenance</comment>
      <translation>geplant</translation>
    </message>
    <message>
      <source>scope</source>
      <translation>Umfang</translation>
    </message>
    <message numerus="yes">
      <source>section, folded, %n lines</source>
      <translation>
        <numerusform>Abschnitt, eingeklappt, %n Zeile</numerusform>
        <numerusform>Abschnitt, eingeklappt, %n Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>section, unfolded, %n lines</source>
      <translation>
        <numerusform>Abschnitt, ausgeklappt, %n Zeile</numerusform>
        <numerusform>Abschnitt, ausgeklappt, %n Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>seen %1</source>
      <translation>gesehen %1</translation>
    </message>
    <message>
      <source>sending</source>
      <translation>wird gesendet</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>gesendet</translation>
    </message>
    <message>
      <source>set back %1</source>
      <translation>zurückgestellt %1</translation>
    </message>
    <message>
      <source>set back %1: %2</source>
      <translation>zurückgestellt %1: %2</translation>
    </message>
    <message>
      <source>ship</source>
      <translation>Auslieferung</translation>
    </message>
    <message>
      <source>ship %1</source>
      <translation>Auslieferung %1</translation>
    </message>
    <message>
      <source>ship date moved from %1 to %2</source>
      <translation>Auslieferung von %1 auf %2 verschoben</translation>
    </message>
    <message>
      <source>shipped</source>
      <translation>ausgeliefert</translation>
    </message>
    <message>
      <source>shipped %1</source>
      <translation>ausgeliefert %1</translation>
    </message>
    <message>
      <source>ships %1</source>
      <translation>Auslieferung %1</translation>
    </message>
    <message>
      <source>ships here %1</source>
      <translation>hier ausgeliefert %1</translation>
    </message>
    <message>
      <source>ships inside</source>
      <translation>Auslieferung liegt darin</translation>
    </message>
    <message>
      <source>sign-off</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <source>signed %1</source>
      <translation>freigegeben %1</translation>
    </message>
    <message>
      <source>silenced</source>
      <translation>stummgeschaltet</translation>
    </message>
    <message>
      <source>since</source>
      <translation>seit</translation>
    </message>
    <message>
      <source>since %1</source>
      <translation>seit %1</translation>
    </message>
    <message>
      <source>size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <source>skipped</source>
      <comment>run</comment>
      <translation>übersprungen</translation>
    </message>
    <message>
      <source>skipped: %1</source>
      <translation>ausgelassen: %1</translation>
    </message>
    <message>
      <source>soaked</source>
      <translation>lange genug grün</translation>
    </message>
    <message>
      <source>some are impaired</source>
      <translation>einige sind beeinträchtigt</translation>
    </message>
    <message>
      <source>stale</source>
      <translation>veraltet</translation>
    </message>
    <message>
      <source>standard input</source>
      <translation>Standardeingabe</translation>
    </message>
    <message>
      <source>start</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>start moved from %1 to %2</source>
      <translation>Beginn von %1 auf %2 verschoben</translation>
    </message>
    <message>
      <source>state</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>blieb</translation>
    </message>
    <message>
      <source>step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>subject</source>
      <translation>Betreff</translation>
    </message>
    <message>
      <source>succeeded</source>
      <translation>erfolgreich</translation>
    </message>
    <message>
      <source>success</source>
      <translation>Erfolg</translation>
    </message>
    <message>
      <source>system user %1</source>
      <translation>Systembenutzer %1</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>zurückgenommen</translation>
    </message>
    <message>
      <source>taken by its deployment</source>
      <translation>vom Ausrollen genommen</translation>
    </message>
    <message>
      <source>template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>tested again: %1</source>
      <translation>erneut getestet: %1</translation>
    </message>
    <message>
      <source>tests pass</source>
      <translation>Tests bestehen</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>text of the notice</source>
      <translation>Text der Mitteilung</translation>
    </message>
    <message>
      <source>the beginning</source>
      <translation>der Anfang</translation>
    </message>
    <message>
      <source>the change is meant for all later occurrences too; it is taken for this one</source>
      <translation>die Änderung gilt auch allen späteren Terminen; sie wird für diesen genommen</translation>
    </message>
    <message>
      <source>the change log under it was changed</source>
      <translation>das Änderungsprotokoll darunter wurde geändert</translation>
    </message>
    <message>
      <source>the error budget is watched</source>
      <translation>das Fehlerbudget wird beobachtet</translation>
    </message>
    <message>
      <source>the error budget lasts</source>
      <translation>das Fehlerbudget reicht</translation>
    </message>
    <message>
      <source>the event ends before it begins; its end is left out</source>
      <translation>das Ereignis endet, bevor es beginnt; sein Ende wird ausgelassen</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>der erste</translation>
    </message>
    <message>
      <source>the fourth</source>
      <translation>der vierte</translation>
    </message>
    <message>
      <source>the highest</source>
      <translation>der höchste</translation>
    </message>
    <message>
      <source>the last</source>
      <translation>der letzte</translation>
    </message>
    <message numerus="yes">
      <source>the last rehearsal of rolling back is older than %n days</source>
      <translation>
        <numerusform>die letzte Probe des Zurückrollens ist älter als %n Tag</numerusform>
        <numerusform>die letzte Probe des Zurückrollens ist älter als %n Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>the lowest</source>
      <translation>der niedrigste</translation>
    </message>
    <message>
      <source>the name of a label is missing</source>
      <translation>der Name eines Labels fehlt</translation>
    </message>
    <message>
      <source>the name of a metric is missing</source>
      <translation>der Name einer Metrik fehlt</translation>
    </message>
    <message>
      <source>the product is named</source>
      <translation>das Produkt wird genannt</translation>
    </message>
    <message>
      <source>the recurrence rule has no FREQ</source>
      <translation>die Wiederholungsregel hat kein FREQ</translation>
    </message>
    <message>
      <source>the release ships</source>
      <translation>das Release wird ausgeliefert</translation>
    </message>
    <message>
      <source>the repository says so</source>
      <translation>das Repository sagt es</translation>
    </message>
    <message>
      <source>the rule names more than %1 times a day</source>
      <translation>die Regel nennt mehr als %1 Zeiten am Tag</translation>
    </message>
    <message>
      <source>the second</source>
      <translation>der zweite</translation>
    </message>
    <message>
      <source>the server of “%1” does not answer</source>
      <translation>der Server von „%1“ antwortet nicht</translation>
    </message>
    <message>
      <source>the server's report</source>
      <translation>Bericht des Servers</translation>
    </message>
    <message>
      <source>the third</source>
      <translation>der dritte</translation>
    </message>
    <message>
      <source>the time zone “%1” is unknown; its times are taken in %2</source>
      <translation>die Zeitzone „%1“ ist unbekannt; ihre Zeiten gelten als %2</translation>
    </message>
    <message>
      <source>the value is no regular expression</source>
      <translation>der Wert ist kein regulärer Ausdruck</translation>
    </message>
    <message>
      <source>the value must stand in quotes</source>
      <translation>der Wert muss in Anführungszeichen stehen</translation>
    </message>
    <message>
      <source>the version fits the scope</source>
      <translation>die Version passt zum Umfang</translation>
    </message>
    <message>
      <source>the version is named</source>
      <translation>die Version wird genannt</translation>
    </message>
    <message>
      <source>the version is tagged</source>
      <translation>die Version hat einen Git-Tag</translation>
    </message>
    <message>
      <source>the worst</source>
      <translation>der schlechteste</translation>
    </message>
    <message>
      <source>their mean</source>
      <translation>ihr Mittelwert</translation>
    </message>
    <message>
      <source>there are older ones</source>
      <translation>es gibt ältere</translation>
    </message>
    <message>
      <source>there is no CI connection “%1”</source>
      <translation>es gibt keine CI-Verbindung „%1“</translation>
    </message>
    <message>
      <source>there is no rollback plan: write one, or name a rollback job</source>
      <translation>es gibt keinen Plan für das Zurückrollen: einen schreiben oder einen Rollback-Job nennen</translation>
    </message>
    <message>
      <source>this release</source>
      <translation>dieses Release</translation>
    </message>
    <message>
      <source>this workspace</source>
      <translation>dieser Arbeitsbereich</translation>
    </message>
    <message>
      <source>threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <source>threshold %1</source>
      <translation>Schwelle %1</translation>
    </message>
    <message>
      <source>tickets and build agree</source>
      <translation>Tickets und Stand stimmen überein</translation>
    </message>
    <message>
      <source>time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>times of work</source>
      <translation>Arbeitszeiten</translation>
    </message>
    <message>
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>bis %1</translation>
    </message>
    <message>
      <source>to be done</source>
      <translation>zu erledigen</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>today %1</source>
      <translation>heute %1</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <source>too few samples</source>
      <translation>zu wenige Messwerte</translation>
    </message>
    <message>
      <source>train</source>
      <translation>Zug</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>unknown owners: %1</source>
      <translation>unbekannte Verantwortliche: %1</translation>
    </message>
    <message>
      <source>unplanned</source>
      <translation>ungeplant</translation>
    </message>
    <message>
      <source>unreachable</source>
      <translation>nicht erreichbar</translation>
    </message>
    <message>
      <source>unstable</source>
      <translation>instabil</translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>bis %1</translation>
    </message>
    <message>
      <source>until it ships at %1</source>
      <translation>bis zur Auslieferung um %1</translation>
    </message>
    <message>
      <source>until it was watched for long enough</source>
      <translation>bis es lange genug beobachtet ist</translation>
    </message>
    <message>
      <source>up</source>
      <translation>läuft</translation>
    </message>
    <message>
      <source>usual %1</source>
      <translation>üblich %1</translation>
    </message>
    <message>
      <source>valid on %1</source>
      <translation>gültig auf %1</translation>
    </message>
    <message>
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>verifying</source>
      <comment>maintenance</comment>
      <translation>in Prüfung</translation>
    </message>
    <message>
      <source>version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>waits for a decision</source>
      <translation>wartet auf eine Entscheidung</translation>
    </message>
    <message>
      <source>waits, place %1</source>
      <translation>wartet, Platz %1</translation>
    </message>
    <message>
      <source>wants another sign-in</source>
      <translation>will eine neue Anmeldung</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>was left out or removed</source>
      <translation>wurde ausgelassen oder entfernt</translation>
    </message>
    <message>
      <source>was taken back</source>
      <translation>wurde zurückgenommen</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>Wochen</translation>
    </message>
    <message>
      <source>while the release ran</source>
      <translation>während das Release lief</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>zurückgezogen</translation>
    </message>
    <message>
      <source>within</source>
      <translation>im Rahmen</translation>
    </message>
    <message>
      <source>within a day of the deployment</source>
      <translation>binnen eines Tages nach dem Ausrollen</translation>
    </message>
    <message>
      <source>within a week of the deployment</source>
      <translation>binnen einer Woche nach dem Ausrollen</translation>
    </message>
    <message>
      <source>within three days of the deployment</source>
      <translation>binnen drei Tagen nach dem Ausrollen</translation>
    </message>
    <message>
      <source>without a phase</source>
      <translation>ohne Phase</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>schlechter</translation>
    </message>
    <message>
      <source>writes itself when the bake time is over</source>
      <translation>schreibt sich selbst, wenn die Reifezeit vorbei ist</translation>
    </message>
    <message>
      <source>written %1</source>
      <translation>geschrieben %1</translation>
    </message>
    <message>
      <source>wrongly</source>
      <translation>zu Unrecht</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>yes: who coordinates must not give it alone; without: so for qa_lead, unless the template lifts it</source>
      <translation>yes: Wer koordiniert, darf sie nicht allein geben; ohne: so bei qa_lead, wenn die Vorlage es nicht aufhebt</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <source>{n} is the number of the departure; {yyyy}, {mm}, {dd} and {week} are its date.</source>
      <translation>{n} ist die Nummer der Abfahrt; {yyyy}, {mm}, {dd} und {week} sind ihr Datum.</translation>
    </message>
    <message>
      <source>{{ product }} {{ version }} is being deployed to {{ environment }}.

It began {{ begin }} and is expected to end {{ end }} ({{ zone }}).</source>
      <translation>{{ product }} {{ version }} wird gerade in {{ environment }} ausgerollt.

Begonnen hat es {{ begin }}; das Ende ist für {{ end }} vorgesehen ({{ zone }}).</translation>
    </message>
    <message>
      <source>{{ product }} {{ version }} was deployed to {{ environment }}; we are looking whether all is well.

We tell you when it is over, at the latest {{ end }} ({{ zone }}).</source>
      <translation>{{ product }} {{ version }} wurde in {{ environment }} ausgerollt; wir prüfen, ob alles in Ordnung ist.

Wir melden uns, wenn es vorbei ist, spätestens {{ end }} ({{ zone }}).</translation>
    </message>
    <message>
      <source>{{ product }} {{ version }} will be deployed to {{ environment }}.

From: {{ begin }}
To: {{ end }}
Time zone: {{ zone }}

It may be unavailable for short times. We tell you when it is over.</source>
      <translation>{{ product }} {{ version }} wird in {{ environment }} ausgerollt werden.

Von: {{ begin }}
Bis: {{ end }}
Zeitzone: {{ zone }}

Es kann kurzzeitig nicht verfügbar sein. Wir melden uns, wenn es vorbei ist.</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>„%1“</translation>
    </message>
    <message>
      <source>“%1” %2</source>
      <translation>„%1“ %2</translation>
    </message>
    <message>
      <source>“%1” after %2 is no list of numbers from %3 to %4</source>
      <translation>„%1“ nach %2 ist keine Liste von Zahlen von %3 bis %4</translation>
    </message>
    <message>
      <source>“%1” after BYDAY is no list of weekdays</source>
      <translation>„%1“ nach BYDAY ist keine Liste von Wochentagen</translation>
    </message>
    <message>
      <source>“%1” after UNTIL is no date</source>
      <translation>„%1“ nach UNTIL ist kein Datum</translation>
    </message>
    <message>
      <source>“%1” after WKST is no weekday</source>
      <translation>„%1“ nach WKST ist kein Wochentag</translation>
    </message>
    <message>
      <source>“%1” begins</source>
      <translation>„%1“ beginnt</translation>
    </message>
    <message numerus="yes">
      <source>“%1” begins; of %n earlier ones four in five took at most %2</source>
      <translation>
        <numerusform>„%1“ beginnt; %n früheres dauerte in vier von fünf Fällen höchstens %2</numerusform>
        <numerusform>„%1“ beginnt; von %n früheren dauerten vier von fünf höchstens %2</numerusform>
      </translation>
    </message>
    <message>
      <source>“%1” cannot be read.</source>
      <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>“%1” cannot be read: %2</source>
      <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
      <source>“%1” cannot be started: %2</source>
      <translation>„%1“ kann nicht gestartet werden: %2</translation>
    </message>
    <message>
      <source>“%1” cannot lie under itself.</source>
      <translation>„%1“ kann nicht unter sich selbst liegen.</translation>
    </message>
    <message>
      <source>“%1” comes back more often than each hour, which a calendar of releases does not show: only the first times of a span are seen.</source>
      <translation>„%1“ kehrt öfter als stündlich wieder, was ein Release-Kalender nicht zeigt: Nur die ersten Male einer Spanne sind zu sehen.</translation>
    </message>
    <message>
      <source>“%1” comes back: %2 windows up to %3 were made. Read the file again for later ones.</source>
      <translation>„%1“ kehrt wieder: %2 Fenster bis %3 wurden angelegt. Lesen Sie die Datei für spätere noch einmal.</translation>
    </message>
    <message>
      <source>“%1” could not be fetched from: %2</source>
      <translation>Von „%1“ konnte nicht geholt werden: %2</translation>
    </message>
    <message>
      <source>“%1” could not be measured. %2</source>
      <translation>„%1“ konnte nicht gemessen werden. %2</translation>
    </message>
    <message>
      <source>“%1” depends on “%2”, which depends on it: a circle.</source>
      <translation>„%1“ hängt von „%2“ ab, das davon abhängt: ein Kreis.</translation>
    </message>
    <message>
      <source>“%1” does not belong into %2.</source>
      <translation>„%1“ gehört nicht in %2.</translation>
    </message>
    <message>
      <source>“%1” does not say what is slow and how much: JOB=FACTOR, from 1 to 1000.</source>
      <translation>„%1“ sagt nicht, was wie langsam ist: JOB=FAKTOR, von 1 bis 1000.</translation>
    </message>
    <message>
      <source>“%1” does not show the key that is known of its host, or none is known. Connect to it once with ssh and compare the key.</source>
      <translation>„%1“ zeigt nicht den Schlüssel, der von seinem Host bekannt ist, oder es ist keiner bekannt. Verbinden Sie sich einmal mit ssh und vergleichen Sie den Schlüssel.</translation>
    </message>
    <message>
      <source>“%1” does not watch the deployment. Look at it with slipwayctl criterion list.</source>
      <translation>„%1“ beobachtet die Auslieferung nicht. Sehen Sie mit slipwayctl criterion list nach.</translation>
    </message>
    <message>
      <source>“%1” ends with its run. Confirm it by hand when the server cannot be asked.</source>
      <translation>„%1“ endet mit seinem Lauf. Bestätigen Sie es von Hand, wenn der Server nicht gefragt werden kann.</translation>
    </message>
    <message>
      <source>“%1” failed: %2</source>
      <translation>„%1“ schlug fehl: %2</translation>
    </message>
    <message>
      <source>“%1” failed: %2 (needs %3)</source>
      <translation>„%1“ schlug fehl: %2 (nötig ist %3)</translation>
    </message>
    <message>
      <source>“%1” failed: try it again, skip it or give up?</source>
      <translation>„%1“ ist fehlgeschlagen: wiederholen, überspringen oder aufgeben?</translation>
    </message>
    <message>
      <source>“%1” fails</source>
      <translation>„%1“ schlägt fehl</translation>
    </message>
    <message>
      <source>“%1” fails and is done again</source>
      <translation>„%1“ schlägt fehl und wird wiederholt</translation>
    </message>
    <message>
      <source>“%1” fits everything: it is no pattern of references.</source>
      <translation>„%1“ passt auf alles: Das ist kein Muster für Verweise.</translation>
    </message>
    <message>
      <source>“%1” forbids shipping now. Why it ends or is narrowed is recorded with your name.</source>
      <translation>„%1“ verbietet jetzt das Ausliefern. Warum es endet oder verkleinert wird, wird mit Ihrem Namen aufgezeichnet.</translation>
    </message>
    <message>
      <source>“%1” forbids what is recorded for its time. Why it goes or is narrowed is recorded with your name.</source>
      <translation>„%1“ verbietet, was für seine Zeit eingetragen wird. Warum es wegfällt oder verkleinert wird, wird mit Ihrem Namen aufgezeichnet.</translation>
    </message>
    <message>
      <source>“%1” has changes. Save or discard them first.</source>
      <translation>„%1“ ist geändert. Speichern oder verwerfen Sie das zuerst.</translation>
    </message>
    <message>
      <source>“%1” has no owner, and the release no coordinator</source>
      <translation>„%1“ hat niemanden, der zuständig ist, und das Release keine Koordination</translation>
    </message>
    <message>
      <source>“%1” has not begun.</source>
      <translation>„%1“ hat nicht begonnen.</translation>
    </message>
    <message>
      <source>“%1” has release notes for %2 already: %3</source>
      <translation>„%1“ hat schon Release Notes für %2: %3</translation>
    </message>
    <message>
      <source>“%1” in %2 cannot be unpacked.</source>
      <translation>„%1“ in %2 kann nicht entpackt werden.</translation>
    </message>
    <message>
      <source>“%1” in %2 is cut off.</source>
      <translation>„%1“ in %2 ist abgeschnitten.</translation>
    </message>
    <message>
      <source>“%1” in %2 was changed since it was archived.</source>
      <translation>„%1“ in %2 wurde seit der Archivierung geändert.</translation>
    </message>
    <message>
      <source>“%1” in column “%2” is no date. Write it as 2027-01-14 or 2027-01-14T14:00.</source>
      <translation>„%1“ in der Spalte „%2“ ist kein Datum. Schreiben Sie es als 2027-01-14 oder 2027-01-14T14:00.</translation>
    </message>
    <message>
      <source>“%1” in column “%2” is no sentiment. Write positive, neutral, negative, or stars from 1 to 5.</source>
      <translation>„%1“ in Spalte „%2“ ist keine Stimmung. Schreiben Sie positive, neutral, negative oder 1 bis 5 Sterne.</translation>
    </message>
    <message>
      <source>“%1” in column “%2” is no time. Write seconds since 1970 or 2027-01-14T13:00:00Z.</source>
      <translation>„%1“ in Spalte „%2“ ist keine Zeit. Sekunden seit 1970 oder 2027-01-14T13:00:00Z schreiben.</translation>
    </message>
    <message>
      <source>“%1” in column “%2” is no value. Write a number with a point, NaN, or nothing.</source>
      <translation>„%1“ in Spalte „%2“ ist kein Wert. Eine Zahl mit Punkt, NaN oder nichts schreiben.</translation>
    </message>
    <message>
      <source>“%1” in column “%2” may be two dates. Write it as 2027-01-14.</source>
      <translation>„%1“ in der Spalte „%2“ kann zwei Daten meinen. Schreiben Sie es als 2027-01-14.</translation>
    </message>
    <message>
      <source>“%1” is %2</source>
      <translation>„%1“ ist %2</translation>
    </message>
    <message>
      <source>“%1” is %2.</source>
      <translation>„%1“ ist %2.</translation>
    </message>
    <message>
      <source>“%1” is a part of %2 titles. Name it by its id.</source>
      <translation>„%1“ ist ein Teil von %2 Titeln. Nennen Sie die Id.</translation>
    </message>
    <message>
      <source>“%1” is a part of %2 titles. Name the incident by its id.</source>
      <translation>„%1“ ist ein Teil von %2 Titeln. Nennen Sie den Vorfall mit seiner Id.</translation>
    </message>
    <message>
      <source>“%1” is a secret, and parameters of a job stand in the workspace. Leave it out here and give it when the job starts: in the dialog, or with --param-env or --param-file.</source>
      <translation>„%1“ ist ein Geheimnis, und Parameter eines Jobs stehen im Arbeitsbereich. Hier weglassen und beim Start des Jobs angeben: im Dialog oder mit --param-env oder --param-file.</translation>
    </message>
    <message>
      <source>“%1” is being measured.</source>
      <translation>„%1“ wird gerade gemessen.</translation>
    </message>
    <message>
      <source>“%1” is blocked</source>
      <translation>„%1“ ist blockiert</translation>
    </message>
    <message>
      <source>“%1” is blocked: %2</source>
      <translation>„%1“ ist blockiert: %2</translation>
    </message>
    <message>
      <source>“%1” is called “%2” in the file now; it was renamed here, which stays.</source>
      <translation>„%1“ heißt in der Datei nun „%2“; der Punkt wurde hier umbenannt, und dabei bleibt es.</translation>
    </message>
    <message>
      <source>“%1” is done</source>
      <translation>„%1“ ist erledigt</translation>
    </message>
    <message>
      <source>“%1” is done already.</source>
      <translation>„%1“ ist schon erledigt.</translation>
    </message>
    <message>
      <source>“%1” is done, after it was due</source>
      <translation>„%1“ ist erledigt, nach der Fälligkeit</translation>
    </message>
    <message>
      <source>“%1” is due</source>
      <translation>„%1“ ist fällig</translation>
    </message>
    <message>
      <source>“%1” is judged by a person: say whether it holds.</source>
      <translation>„%1“ beurteilt eine Person: Sagen Sie, ob es gilt.</translation>
    </message>
    <message>
      <source>“%1” is judged by a person; no items are counted for it.</source>
      <translation>„%1“ wird von einem Menschen beurteilt; dafür werden keine Punkte gezählt.</translation>
    </message>
    <message>
      <source>“%1” is measured</source>
      <translation>„%1“ wird gemessen</translation>
    </message>
    <message>
      <source>“%1” is measured after a deployment, and the release was not deployed to where it ships.</source>
      <translation>„%1“ wird nach dem Ausrollen gemessen, und das Release wurde nicht dorthin ausgerollt, wohin es ausgeliefert wird.</translation>
    </message>
    <message>
      <source>“%1” is measured: change what its server is asked.</source>
      <translation>„%1“ wird gemessen: Ändern Sie, was der Server gefragt wird.</translation>
    </message>
    <message>
      <source>“%1” is measured: have it evaluated by its server.</source>
      <translation>„%1“ wird gemessen: Lassen Sie es vom Server auswerten.</translation>
    </message>
    <message>
      <source>“%1” is measured; nobody judges it.</source>
      <translation>„%1“ wird gemessen; niemand beurteilt es.</translation>
    </message>
    <message>
      <source>“%1” is missing in %2.</source>
      <translation>„%1“ fehlt in %2.</translation>
    </message>
    <message>
      <source>“%1” is missing.</source>
      <translation>„%1“ fehlt.</translation>
    </message>
    <message>
      <source>“%1” is no SHA-256: it has 64 hexadecimal digits.</source>
      <translation>„%1“ ist kein SHA-256: Ein solcher hat 64 Hexadezimalziffern.</translation>
    </message>
    <message>
      <source>“%1” is no commit.</source>
      <translation>„%1“ ist kein Commit.</translation>
    </message>
    <message>
      <source>“%1” is no cron expression of five fields.</source>
      <translation>„%1“ ist kein Cron-Ausdruck aus fünf Feldern.</translation>
    </message>
    <message>
      <source>“%1” is no date and no rule. A date looks like 2027-01-14 17:00, a rule like T-5wd@09:00: five working days before the ship date at nine.</source>
      <translation>„%1“ ist weder ein Datum noch eine Regel. Ein Datum sieht aus wie 2027-01-14 17:00, eine Regel wie T-5wd@09:00: fünf Arbeitstage vor der Auslieferung um neun.</translation>
    </message>
    <message>
      <source>“%1” is no day. Write it as 2027-01-14.</source>
      <translation>„%1“ ist kein Tag. Schreiben Sie ihn als 2027-01-14.</translation>
    </message>
    <message>
      <source>“%1” is no due date rule. Write it like T-5wd@09:00: T (ship), S (start) or a milestone, then + or - a number of min, h, d, wd or w, then @ and a time of day.</source>
      <translation>„%1“ ist keine Fälligkeitsregel. Schreiben Sie sie wie T-5wd@09:00: T (Auslieferung), S (Beginn) oder ein Meilenstein, dann + oder - eine Anzahl von min, h, d, wd oder w, dann @ und eine Uhrzeit.</translation>
    </message>
    <message>
      <source>“%1” is no duration. Write 15s, 5m, 2h or 7d.</source>
      <translation>„%1“ ist keine Dauer. Schreiben Sie 15s, 5m, 2h oder 7d.</translation>
    </message>
    <message>
      <source>“%1” is no duration; write it as 90s, 15m or 4h.</source>
      <translation>„%1“ ist keine Dauer; schreiben Sie sie wie 90s, 15m oder 4h.</translation>
    </message>
    <message>
      <source>“%1” is no e-mail address.</source>
      <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
      <source>“%1” is no file.</source>
      <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
      <source>“%1” is no frequency of a recurrence rule</source>
      <translation>„%1“ ist keine Häufigkeit einer Wiederholungsregel</translation>
    </message>
    <message>
      <source>“%1” is no git repository. Clone the product's repository and name the clone.</source>
      <translation>„%1“ ist kein Git-Repository. Klonen Sie das Repository des Produkts, und nennen Sie den Klon.</translation>
    </message>
    <message>
      <source>“%1” is no header: its name has letters, digits and dashes, its value one line.</source>
      <translation>„%1“ ist keine Kopfzeile: Ihr Name hat Buchstaben, Ziffern und Bindestriche, ihr Wert eine Zeile.</translation>
    </message>
    <message>
      <source>“%1” is no holiday region.</source>
      <translation>„%1“ ist keine Feiertagsregion.</translation>
    </message>
    <message>
      <source>“%1” is no id of a deployment.</source>
      <translation>„%1“ ist keine Id einer Auslieferung.</translation>
    </message>
    <message>
      <source>“%1” is no key. Write a word like code_freeze; T and S are taken.</source>
      <translation>„%1“ ist kein Schlüssel. Schreiben Sie ein Wort wie code_freeze; T und S sind vergeben.</translation>
    </message>
    <message>
      <source>“%1” is no kind of step. It may be manual, job, checkpoint or point_of_no_return.</source>
      <translation>„%1“ ist keine Art von Schritt. Möglich sind manual, job, checkpoint oder point_of_no_return.</translation>
    </message>
    <message>
      <source>“%1” is no length of time. Write it like 12h or 2d.</source>
      <translation>„%1“ ist keine Zeitspanne. Schreiben Sie sie wie 12h oder 2d.</translation>
    </message>
    <message>
      <source>“%1” is no number.</source>
      <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
      <source>“%1” is no parameter. Write NAME=VALUE.</source>
      <translation>„%1“ ist kein Parameter. NAME=WERT schreiben.</translation>
    </message>
    <message>
      <source>“%1” is no parameter: write it as name = value.</source>
      <translation>„%1“ ist kein Parameter: als Name = Wert schreiben.</translation>
    </message>
    <message>
      <source>“%1” is no part of a recurrence rule</source>
      <translation>„%1“ ist kein Teil einer Wiederholungsregel</translation>
    </message>
    <message>
      <source>“%1” is no pattern of references: %2</source>
      <translation>„%1“ ist kein Muster für Verweise: %2</translation>
    </message>
    <message>
      <source>“%1” is no purpose of a job. It may be build, test, deploy, rollback or other.</source>
      <translation>„%1“ ist kein Zweck eines Jobs. Möglich sind build, test, deploy, rollback oder other.</translation>
    </message>
    <message>
      <source>“%1” is no recurrence rule of RFC 5545, such as FREQ=WEEKLY;BYDAY=TU.</source>
      <translation>„%1“ ist keine Wiederholungsregel nach RFC 5545, wie FREQ=WEEKLY;BYDAY=TU.</translation>
    </message>
    <message>
      <source>“%1” is no recurrence rule of RFC 5545.</source>
      <translation>„%1“ ist keine Wiederholungsregel nach RFC 5545.</translation>
    </message>
    <message>
      <source>“%1” is no regular expression for a branch or tag: %2.</source>
      <translation>„%1“ ist kein regulärer Ausdruck für einen Branch oder Tag: %2.</translation>
    </message>
    <message>
      <source>“%1” is no size. Write 256M, 1G, or bytes.</source>
      <translation>„%1“ ist keine Größe. Schreiben Sie 256M, 1G oder Bytes.</translation>
    </message>
    <message>
      <source>“%1” is no state of a release. There are: %2.</source>
      <translation>„%1“ ist kein Zustand eines Releases. Es gibt: %2.</translation>
    </message>
    <message>
      <source>“%1” is no time in seconds since 1970.</source>
      <translation>„%1“ ist keine Zeit in Sekunden seit 1970.</translation>
    </message>
    <message>
      <source>“%1” is no time zone. Write it like Europe/Berlin.</source>
      <translation>„%1“ ist keine Zeitzone. Schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
      <source>“%1” is no time zone. Write one like Europe/Berlin.</source>
      <translation>„%1“ ist keine Zeitzone. Schreiben Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
      <source>“%1” is no time. Write 2027-01-14, 2027-01-14T14:00, 2027-01-14T14:00Europe/Berlin or 2027-01-14T13:00:00Z.</source>
      <translation>„%1“ ist keine Zeit. Schreiben Sie 2027-01-14, 2027-01-14T14:00, 2027-01-14T14:00Europe/Berlin oder 2027-01-14T13:00:00Z.</translation>
    </message>
    <message>
      <source>“%1” is no time. Write it as 2027-01-14T14:00:00Z, or in seconds since 1970.</source>
      <translation>„%1“ ist keine Zeit. Schreiben Sie sie als 2027-01-14T14:00:00Z, oder in Sekunden seit 1970.</translation>
    </message>
    <message>
      <source>“%1” is no type. Write deployment, commit or incident.</source>
      <translation>„%1“ ist kein Typ. Schreiben Sie deployment, commit oder incident.</translation>
    </message>
    <message>
      <source>“%1” is no unit. It may be number, s, ms, ratio, %, bytes, bytes/s or /s.</source>
      <translation>„%1“ ist keine Einheit. Möglich sind number, s, ms, ratio, %, bytes, bytes/s oder /s.</translation>
    </message>
    <message>
      <source>“%1” is no value. Values are decimal numbers, NaN, +Inf or -Inf.</source>
      <translation>„%1“ ist kein Wert. Werte sind Dezimalzahlen, NaN, +Inf oder -Inf.</translation>
    </message>
    <message>
      <source>“%1” is no version of numbers: what it has to raise cannot be checked.</source>
      <translation>„%1“ ist keine Version aus Zahlen: Was sie erhöhen muss, lässt sich nicht prüfen.</translation>
    </message>
    <message>
      <source>“%1” is no whole number from %2 to %3.</source>
      <translation>„%1“ ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
      <source>“%1” is not ENVIRONMENT=MINUTES.</source>
      <translation>„%1“ ist nicht UMGEBUNG=MINUTEN.</translation>
    </message>
    <message>
      <source>“%1” is not a mail address.</source>
      <translation>„%1“ ist keine Mail-Adresse.</translation>
    </message>
    <message>
      <source>“%1” is not a number.</source>
      <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
      <source>“%1” is not a regular expression.</source>
      <translation>„%1“ ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
      <source>“%1” is not a scale from 0.5 to 4.</source>
      <translation>„%1“ ist kein Maßstab von 0.5 bis 4.</translation>
    </message>
    <message>
      <source>“%1” is not a size from 640x480 to 8192x8192.</source>
      <translation>„%1“ ist keine Größe von 640x480 bis 8192x8192.</translation>
    </message>
    <message>
      <source>“%1” is not a time zone.</source>
      <translation>„%1“ ist keine Zeitzone.</translation>
    </message>
    <message>
      <source>“%1” is not a web address. It begins with https://.</source>
      <translation>„%1“ ist keine Web-Adresse. Sie beginnt mit https://.</translation>
    </message>
    <message>
      <source>“%1” is not an option. A workspace is named with --workspace FILE.</source>
      <translation>„%1“ ist keine Option. Einen Arbeitsbereich nennt man mit --workspace DATEI.</translation>
    </message>
    <message>
      <source>“%1” is not done by that job.</source>
      <translation>„%1“ wird nicht von diesem Job getan.</translation>
    </message>
    <message>
      <source>“%1” is not done.</source>
      <translation>„%1“ ist nicht erledigt.</translation>
    </message>
    <message>
      <source>“%1” is not measured any more</source>
      <translation>„%1“ wird nicht mehr gemessen</translation>
    </message>
    <message>
      <source>“%1” is not measured by a server.</source>
      <translation>„%1“ wird nicht von einem Server gemessen.</translation>
    </message>
    <message>
      <source>“%1” is not one of the choices.</source>
      <translation>„%1“ steht nicht zur Auswahl.</translation>
    </message>
    <message>
      <source>“%1” is not watched any more: its deployment does not stand</source>
      <translation>„%1“ wird nicht mehr beobachtet: Seine Auslieferung steht nicht</translation>
    </message>
    <message>
      <source>“%1” is nothing that can be done with %2.</source>
      <translation>„%1“ kann man mit %2 nicht tun.</translation>
    </message>
    <message>
      <source>“%1” is now %2</source>
      <translation>„%1“ ist jetzt %2</translation>
    </message>
    <message>
      <source>“%1” is one word too many.</source>
      <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
      <source>“%1” is running already.</source>
      <translation>„%1“ läuft schon.</translation>
    </message>
    <message>
      <source>“%1” is settled already.</source>
      <translation>„%1“ ist bereits erledigt.</translation>
    </message>
    <message>
      <source>“%1” is the beginning of more than one incident.</source>
      <translation>„%1“ ist der Anfang von mehr als einem Vorfall.</translation>
    </message>
    <message>
      <source>“%1” is the beginning of more than one note.</source>
      <translation>„%1“ ist der Anfang von mehr als einer Notiz.</translation>
    </message>
    <message>
      <source>“%1” is the beginning of more than one notice.</source>
      <translation>„%1“ ist der Anfang von mehr als einer Mitteilung.</translation>
    </message>
    <message>
      <source>“%1” is the beginning of more than one run.</source>
      <translation>„%1“ ist der Anfang von mehr als einem Lauf.</translation>
    </message>
    <message>
      <source>“%1” is ticked in the file; here it is blocked, which stays.</source>
      <translation>„%1“ ist in der Datei abgehakt; hier ist der Punkt blockiert, und dabei bleibt es.</translation>
    </message>
    <message>
      <source>“%1” is ticked in the file; here it is skipped, which stays.</source>
      <translation>„%1“ ist in der Datei abgehakt; hier ist der Punkt ausgelassen, und dabei bleibt es.</translation>
    </message>
    <message>
      <source>“%1” is watched from now on</source>
      <translation>„%1“ wird ab jetzt beobachtet</translation>
    </message>
    <message>
      <source>“%1” keeps no release notes.</source>
      <translation>„%1“ führt keine Release Notes.</translation>
    </message>
    <message>
      <source>“%1” leads to a date outside the years 1 to 9999.</source>
      <translation>„%1“ führt zu einem Datum außerhalb der Jahre 1 bis 9999.</translation>
    </message>
    <message>
      <source>“%1” lists too many values</source>
      <translation>„%1“ zählt zu viele Werte auf</translation>
    </message>
    <message>
      <source>“%1” makes up for a gate that was left out; skip it with a reason instead.</source>
      <translation>„%1“ holt eine ausgelassene Prüfung nach; stattdessen mit Grund überspringen.</translation>
    </message>
    <message>
      <source>“%1” maps nothing. Write --map FIELD=COLUMN, as --map ship="Release date".</source>
      <translation>„%1“ ordnet nichts zu. Schreiben Sie --map FELD=SPALTE, etwa --map ship="Release date".</translation>
    </message>
    <message>
      <source>“%1” may be %2, not “%3”.</source>
      <translation>„%1“ darf %2 sein, nicht „%3“.</translation>
    </message>
    <message>
      <source>“%1” may fail soon: %2</source>
      <translation>„%1“ könnte bald fehlschlagen: %2</translation>
    </message>
    <message>
      <source>“%1” may mean more than one %2: %3. Give more of the title, or the id.</source>
      <translation>„%1“ kann mehr als eines meinen (%2): %3. Geben Sie mehr vom Titel an, oder die Id.</translation>
    </message>
    <message>
      <source>“%1” measured: %2</source>
      <translation>„%1“ gemessen: %2</translation>
    </message>
    <message>
      <source>“%1” must be a comparison with a number as &lt;= 0.01, not “%2”.</source>
      <translation>„%1“ muss ein Vergleich mit einer Zahl sein, etwa &lt;= 0.01, nicht „%2“.</translation>
    </message>
    <message>
      <source>“%1” must be a duration as 90s, 15m or 4h, not “%2”.</source>
      <translation>„%1“ muss eine Dauer sein, etwa 90s, 15m oder 4h, nicht „%2“.</translation>
    </message>
    <message>
      <source>“%1” must be a list of texts.</source>
      <translation>„%1“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
      <source>“%1” must be a list such as ["a", "b"], not “%2”.</source>
      <translation>„%1“ muss eine Liste wie ["a", "b"] sein, nicht „%2“.</translation>
    </message>
    <message>
      <source>“%1” must be a list.</source>
      <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
      <source>“%1” must be a mapping of keys and values.</source>
      <translation>„%1“ muss eine Zuordnung von Schlüsseln und Werten sein.</translation>
    </message>
    <message>
      <source>“%1” must be a mapping of texts to texts.</source>
      <translation>„%1“ muss Texte Texten zuordnen.</translation>
    </message>
    <message>
      <source>“%1” must be a number above 0</source>
      <translation>„%1“ muss eine Zahl über 0 sein</translation>
    </message>
    <message>
      <source>“%1” must be a number from %2 to %3.</source>
      <translation>„%1“ muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
      <source>“%1” must be a number, not “%2”.</source>
      <translation>„%1“ muss eine Zahl sein, nicht „%2“.</translation>
    </message>
    <message>
      <source>“%1” must be a text.</source>
      <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
      <source>“%1” must be a whole number.</source>
      <translation>„%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
      <source>“%1” must be true or false, not “%2”.</source>
      <translation>„%1“ muss true oder false sein, nicht „%2“.</translation>
    </message>
    <message>
      <source>“%1” must be true or false.</source>
      <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
      <source>“%1” names more than one panel. Name it by its id.</source>
      <translation>„%1“ nennt mehr als ein Panel. Nennen Sie es mit seiner Id.</translation>
    </message>
    <message>
      <source>“%1” names no digest. Write NAME=SHA256.</source>
      <translation>„%1“ nennt keinen Hashwert. NAME=SHA256 schreiben.</translation>
    </message>
    <message>
      <source>“%1” names no environment. Write ENVIRONMENT=MATCHER, as production=service="shop"; * stands for any environment.</source>
      <translation>„%1“ nennt keine Umgebung. Schreiben Sie UMGEBUNG=MATCHER, etwa production=service="shop"; * steht für jede Umgebung.</translation>
    </message>
    <message>
      <source>“%1” names no label and value. Write it like service="shop" or code=~"5..".</source>
      <translation>„%1“ nennt kein Label mit Wert. Schreiben Sie es wie service="shop" oder code=~"5..".</translation>
    </message>
    <message>
      <source>“%1” names no release. Name it PRODUCT/VERSION, or by its id.</source>
      <translation>„%1“ nennt kein Release. Nennen Sie es PRODUKT/VERSION oder mit seiner Id.</translation>
    </message>
    <message>
      <source>“%1” needs a query.</source>
      <translation>„%1“ braucht eine Abfrage.</translation>
    </message>
    <message>
      <source>“%1” needs a run of “%2”, which is no job of the release</source>
      <translation>„%1“ braucht einen Lauf von „%2“, was kein Job des Releases ist</translation>
    </message>
    <message>
      <source>“%1” needs reports of tests, and no job of the release runs tests</source>
      <translation>„%1“ braucht Testberichte, und kein Job des Releases führt Tests aus</translation>
    </message>
    <message>
      <source>“%1” of a %2 has a value of another kind.</source>
      <translation>„%1“ von %2 hat einen Wert anderer Art.</translation>
    </message>
    <message>
      <source>“%1” of the archive is not as Slipway writes it.</source>
      <translation>„%1“ im Archiv ist nicht so, wie Slipway es schreibt.</translation>
    </message>
    <message>
      <source>“%1” shows a certificate of an authority that is not trusted. Name the file of its authority in the clone: git config http.sslCAInfo FILE</source>
      <translation>„%1“ zeigt ein Zertifikat einer Stelle, der nicht vertraut wird. Nennen Sie die Datei ihrer Stelle im Klon: git config http.sslCAInfo DATEI</translation>
    </message>
    <message>
      <source>“%1” stands for several commits. Give more of it.</source>
      <translation>„%1“ steht für mehrere Commits. Geben Sie mehr davon an.</translation>
    </message>
    <message>
      <source>“%1” stands for several late changes. Give more of it.</source>
      <translation>„%1“ steht für mehrere späte Änderungen. Geben Sie mehr davon an.</translation>
    </message>
    <message>
      <source>“%1” takes %2 times as long</source>
      <translation>„%1“ dauert %2-mal so lang</translation>
    </message>
    <message>
      <source>“%1” waits for “%2”, which is %3.</source>
      <translation>„%1“ wartet auf „%2“, das %3 ist.</translation>
    </message>
    <message>
      <source>“%1” waits for “%2”.</source>
      <translation>„%1“ wartet auf „%2“.</translation>
    </message>
    <message>
      <source>“%1” was blocked here (%2); it is ticked in the file and is done now.</source>
      <translation>„%1“ war hier blockiert (%2); in der Datei ist der Punkt abgehakt und gilt nun als erledigt.</translation>
    </message>
    <message>
      <source>“%1” was measured for this time already, by another program.</source>
      <translation>„%1“ wurde für diese Zeit schon gemessen, von einem anderen Programm.</translation>
    </message>
    <message>
      <source>“%1” was moved in the file, and here as well; it stays where it is.</source>
      <translation>„%1“ wurde in der Datei verschoben und hier auch; der Punkt bleibt, wo er ist.</translation>
    </message>
    <message>
      <source>“%1” was not confirmed by hand.</source>
      <translation>„%1“ wurde nicht von Hand bestätigt.</translation>
    </message>
    <message>
      <source>“%1” was removed.</source>
      <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
      <source>“%1” would wait for itself.</source>
      <translation>„%1“ würde auf sich selbst warten.</translation>
    </message>
    <message>
      <source>“%1”: %2</source>
      <translation>„%1“: %2</translation>
    </message>
    <message>
      <source>“%1”: %2. %3</source>
      <translation>„%1“: %2. %3</translation>
    </message>
    <message>
      <source>“%1”: name folders and files, without wildcards.</source>
      <translation>„%1“: Nennen Sie Ordner und Dateien, ohne Platzhalter.</translation>
    </message>
    <message>
      <source>“%1…” has %2 characters, and %3 are the most for a name or title. Shorten it.</source>
      <translation>„%1 …“ hat %2 Zeichen, und %3 sind das Meiste für einen Namen oder Titel. Kürzen Sie ihn.</translation>
    </message>
    <message>
      <source>“BEGIN:%1” is never closed; the file seems cut off.</source>
      <translation>„BEGIN:%1“ wird nie geschlossen; die Datei scheint abgeschnitten.</translation>
    </message>
    <message>
      <source>“END:%1” closes nothing that is open here.</source>
      <translation>„END:%1“ schließt nichts, was hier offen ist.</translation>
    </message>
    <message>
      <source>“automatic”</source>
      <translation>„automatic“</translation>
    </message>
    <message>
      <source>“depends_on” names the item “%1”, which is not in the template.</source>
      <translation>„depends_on“ nennt den Punkt „%1“, der nicht in der Vorlage steht.</translation>
    </message>
    <message>
      <source>“hosts” is missing: whose services must be well?</source>
      <translation>„hosts“ fehlt: Wessen Dienste müssen in Ordnung sein?</translation>
    </message>
    <message>
      <source>“interval” must be a second or more.</source>
      <translation>„interval“ muss mindestens eine Sekunde sein.</translation>
    </message>
    <message>
      <source>“legend” stands beside “query”, or in each of “queries”.</source>
      <translation>„legend“ steht neben „query“ oder in jeder von „queries“.</translation>
    </message>
    <message>
      <source>“on_fail” needs “bake”: without a deployment there is nothing to halt or to roll back.</source>
      <translation>„on_fail“ braucht „bake“: Ohne Ausrollen gibt es nichts anzuhalten oder zurückzurollen.</translation>
    </message>
    <message>
      <source>“period” must be a day or more.</source>
      <translation>„period“ muss mindestens ein Tag sein.</translation>
    </message>
    <message>
      <source>“query” needs $window where the length of the window goes.</source>
      <translation>„query“ braucht $window, wo die Länge des Fensters hingehört.</translation>
    </message>
    <message>
      <source>“step” must be a second or more.</source>
      <translation>„step“ muss mindestens eine Sekunde sein.</translation>
    </message>
    <message>
      <source>“timeout” must be between 100ms and 5m.</source>
      <translation>„timeout“ muss zwischen 100ms und 5m liegen.</translation>
    </message>
    <message>
      <source>“url” must be an address with https or http and without a password.</source>
      <translation>„url“ muss eine Adresse mit https oder http und ohne Passwort sein.</translation>
    </message>
    <message numerus="yes">
      <source>“window” must have room for the %n steps that a test needs.</source>
      <translation>
        <numerusform>„window“ muss Platz haben für den %n Schritt, den ein Test braucht.</numerusform>
        <numerusform>„window“ muss Platz haben für die %n Schritte, die ein Test braucht.</numerusform>
      </translation>
    </message>
    <message>
      <source>− %1 removed</source>
      <translation>− %1 entfernt</translation>
    </message>
    <message>
      <source>− removed</source>
      <translation>− entfernt</translation>
    </message>
    <message>
      <source>−1, 0 or 1, as the value is</source>
      <translation>−1, 0 oder 1, je nach Vorzeichen des Werts</translation>
    </message>
    <message>
      <source>≤ %1 failed</source>
      <translation>≤ %1 fehlgeschlagen</translation>
    </message>
  </context>
</TS>
