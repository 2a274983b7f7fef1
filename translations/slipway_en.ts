<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>slipway</name>
    <message numerus="yes">
      <source>%1 by %n series</source>
      <translation>
        <numerusform>%1 by %n series</numerusform>
        <numerusform>%1 by %n series</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 did not answer within %n second(s). Try again when the server or the network is less busy.</source>
      <translation>
        <numerusform>%1 did not answer within %n second. Try again when the server or the network is less busy.</numerusform>
        <numerusform>%1 did not answer within %n seconds. Try again when the server or the network is less busy.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 moved from %2 to %3, %n commit(s) more: %4. Sign-offs that cover them are stale.</source>
      <translation>
        <numerusform>%1 moved from %2 to %3, %n commit more: %4. Sign-offs that cover it are stale.</numerusform>
        <numerusform>%1 moved from %2 to %3, %n commits more: %4. Sign-offs that cover them are stale.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %2 used by %n series</source>
      <translation>
        <numerusform>%1 of %2 used by %n series</numerusform>
        <numerusform>%1 of %2 used by %n series</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n criteria passed</source>
      <translation>
        <numerusform>%1 of %n criterion passed</numerusform>
        <numerusform>%1 of %n criteria passed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n found</source>
      <translation>
        <numerusform>%1 of %n found</numerusform>
        <numerusform>%1 of %n found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n item(s)</source>
      <translation>
        <numerusform>%1 of %n item</numerusform>
        <numerusform>%1 of %n items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n item(s) done</source>
      <translation>
        <numerusform>%1 of %n item done</numerusform>
        <numerusform>%1 of %n items done</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n release(s)</source>
      <translation>
        <numerusform>%1 of %n release</numerusform>
        <numerusform>%1 of %n releases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1, %n change(s)</source>
      <translation>
        <numerusform>%1, %n change</numerusform>
        <numerusform>%1, %n changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1, %n times in a row</source>
      <translation>
        <numerusform>%1, %n time in a row</numerusform>
        <numerusform>%1, %n times in a row</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %n row(s)</source>
      <translation>
        <numerusform>%1: %n row</numerusform>
        <numerusform>%1: %n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1; %n errors in a row</source>
      <translation>
        <numerusform>%1; %n error in a row</numerusform>
        <numerusform>%1; %n errors in a row</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1; %n inconclusive measurements</source>
      <translation>
        <numerusform>%1; %n inconclusive measurement</numerusform>
        <numerusform>%1; %n inconclusive measurements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n action item(s) of earlier releases are not done</source>
      <translation>
        <numerusform>%n action item of earlier releases is not done</numerusform>
        <numerusform>%n action items of earlier releases are not done</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n action item(s) of earlier releases are overdue</source>
      <translation>
        <numerusform>%n action item of earlier releases is overdue</numerusform>
        <numerusform>%n action items of earlier releases are overdue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n action item(s) stay with their owners, and wait in Today until they are done.</source>
      <translation>
        <numerusform>%n action item stays with its owner, and waits in Today until it is done.</numerusform>
        <numerusform>%n action items stay with their owners, and wait in Today until they are done.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n approvals are missing</source>
      <translation>
        <numerusform>%n approval is missing</numerusform>
        <numerusform>%n approvals are missing</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n attempt(s) that failed</source>
      <translation>
        <numerusform>%n attempt that failed</numerusform>
        <numerusform>%n attempts that failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n author(s)</source>
      <translation>
        <numerusform>%n author</numerusform>
        <numerusform>%n authors</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n box(es) in code blocks left out</source>
      <translation>
        <numerusform>%n box in code blocks left out</numerusform>
        <numerusform>%n boxes in code blocks left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n break(s) something</source>
      <translation>
        <numerusform>%n breaks something</numerusform>
        <numerusform>%n break something</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s)</source>
      <translation>
        <numerusform>%n change</numerusform>
        <numerusform>%n changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n checks are ok</source>
      <translation>
        <numerusform>%n check is ok</numerusform>
        <numerusform>%n checks are ok</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n chosen</numerusform>
        <numerusform>%n chosen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n commit(s)</source>
      <translation>
        <numerusform>%n commit</numerusform>
        <numerusform>%n commits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n commit(s) fewer</source>
      <translation>
        <numerusform>%n commit fewer</numerusform>
        <numerusform>%n commits fewer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n commit(s) more</source>
      <translation>
        <numerusform>%n commit more</numerusform>
        <numerusform>%n commits more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n commit(s) read</source>
      <translation>
        <numerusform>%n commit read</numerusform>
        <numerusform>%n commits read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n confirmed by hand</source>
      <translation>
        <numerusform>%n confirmed by hand</numerusform>
        <numerusform>%n confirmed by hand</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s)</source>
      <translation>
        <numerusform>%n conflict</numerusform>
        <numerusform>%n conflicts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s).</source>
      <translation>
        <numerusform>%n conflict.</numerusform>
        <numerusform>%n conflicts.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n contradicted</source>
      <translation>
        <numerusform>%n contradicted</numerusform>
        <numerusform>%n contradicted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(a) failed</source>
      <translation>
        <numerusform>%n criterion failed</numerusform>
        <numerusform>%n criteria failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(s)</source>
      <translation>
        <numerusform>%n criterion</numerusform>
        <numerusform>%n criteria</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(s) added</source>
      <translation>
        <numerusform>%n criterion added</numerusform>
        <numerusform>%n criteria added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(s) changed</source>
      <translation>
        <numerusform>%n criterion changed</numerusform>
        <numerusform>%n criteria changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(s) removed</source>
      <translation>
        <numerusform>%n criterion removed</numerusform>
        <numerusform>%n criteria removed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n crossing(s)</source>
      <translation>
        <numerusform>%n crossing</numerusform>
        <numerusform>%n crossings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cut-over(s) given up</source>
      <translation>
        <numerusform>%n cut-over given up</numerusform>
        <numerusform>%n cut-overs given up</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n d</source>
      <translation>
        <numerusform>%n d</numerusform>
        <numerusform>%n d</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n date(s) change</source>
      <translation>
        <numerusform>%n date changes</numerusform>
        <numerusform>%n dates change</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n departure(s) collide(s); the releases can be moved one by one.</source>
      <translation>
        <numerusform>%n departure collides; the releases can be moved one by one.</numerusform>
        <numerusform>%n departures collide; the releases can be moved one by one.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n deployment(s)</source>
      <translation>
        <numerusform>%n deployment</numerusform>
        <numerusform>%n deployments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n event</numerusform>
        <numerusform>%n events</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) stand in the file more than once; the newest version counts</source>
      <translation>
        <numerusform>%n event stands in the file more than once; the newest version counts</numerusform>
        <numerusform>%n events stand in the file more than once; the newest version counts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n failed</numerusform>
        <numerusform>%n failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed attempt(s)</source>
      <translation>
        <numerusform>%n failed attempt</numerusform>
        <numerusform>%n failed attempts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed deployment(s)</source>
      <translation>
        <numerusform>%n failed deployment</numerusform>
        <numerusform>%n failed deployments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n firing</source>
      <translation>
        <numerusform>%n firing</numerusform>
        <numerusform>%n firing</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fit(s) no release yet</source>
      <translation>
        <numerusform>%n fits no release yet</numerusform>
        <numerusform>%n fit no release yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n found</numerusform>
        <numerusform>%n found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n freeze window(s)</source>
      <translation>
        <numerusform>%n freeze window</numerusform>
        <numerusform>%n freeze windows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n freeze window(s) taken over.</source>
      <translation>
        <numerusform>%n freeze window taken over.</numerusform>
        <numerusform>%n freeze windows taken over.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n freeze(s)</source>
      <translation>
        <numerusform>%n freeze</numerusform>
        <numerusform>%n freezes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n further conflict(s): filter, or show a shorter time.</source>
      <translation>
        <numerusform>%n further conflict: filter, or show a shorter time.</numerusform>
        <numerusform>%n further conflicts: filter, or show a shorter time.</numerusform>
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
        <numerusform>%n incident</numerusform>
        <numerusform>%n incidents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n incident(s) caused by it</source>
      <translation>
        <numerusform>%n incident caused by it</numerusform>
        <numerusform>%n incidents caused by it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n incident(s) open</source>
      <translation>
        <numerusform>%n incident open</numerusform>
        <numerusform>%n incidents open</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n incident(s) to attribute</source>
      <translation>
        <numerusform>%n incident to attribute</numerusform>
        <numerusform>%n incidents to attribute</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n incident(s) under way</source>
      <translation>
        <numerusform>%n incident under way</numerusform>
        <numerusform>%n incidents under way</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <translation>
        <numerusform>%n item</numerusform>
        <numerusform>%n items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) added</source>
      <translation>
        <numerusform>%n item added</numerusform>
        <numerusform>%n items added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) added.</source>
      <translation>
        <numerusform>%n item added.</numerusform>
        <numerusform>%n items added.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) are no longer in the file; they were left as they are.</source>
      <translation>
        <numerusform>%n item is no longer in the file; it was left as it is.</numerusform>
        <numerusform>%n items are no longer in the file; they were left as they are.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) changed</source>
      <translation>
        <numerusform>%n item changed</numerusform>
        <numerusform>%n items changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) from what was learned before</source>
      <translation>
        <numerusform>%n item from what was learned before</numerusform>
        <numerusform>%n items from what was learned before</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) overdue</source>
      <translation>
        <numerusform>%n item overdue</numerusform>
        <numerusform>%n items overdue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) removed</source>
      <translation>
        <numerusform>%n item removed</numerusform>
        <numerusform>%n items removed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) removed.</source>
      <translation>
        <numerusform>%n item removed.</numerusform>
        <numerusform>%n items removed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) selected</source>
      <translation>
        <numerusform>%n item selected</numerusform>
        <numerusform>%n items selected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n job(s)</source>
      <translation>
        <numerusform>%n job</numerusform>
        <numerusform>%n jobs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n job(s) can be seen</source>
      <translation>
        <numerusform>%n job can be seen</numerusform>
        <numerusform>%n jobs can be seen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n late without leave</source>
      <translation>
        <numerusform>%n late without leave</numerusform>
        <numerusform>%n late without leave</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left out</source>
      <translation>
        <numerusform>%n left out</numerusform>
        <numerusform>%n left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lesson(s) are written down already.</source>
      <translation>
        <numerusform>%n lesson is written down already.</numerusform>
        <numerusform>%n lessons are written down already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s)</source>
      <translation>
        <numerusform>%n line</numerusform>
        <numerusform>%n lines</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines</source>
      <translation>
        <numerusform>%n line</numerusform>
        <numerusform>%n lines</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n measurements</source>
      <translation>
        <numerusform>%n measurement</numerusform>
        <numerusform>%n measurements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n merge(s) among them</source>
      <translation>
        <numerusform>%n merge among them</numerusform>
        <numerusform>%n merges among them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n metrics have too few samples</source>
      <translation>
        <numerusform>%n metric has too few samples</numerusform>
        <numerusform>%n metrics have too few samples</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n milestone(s)</source>
      <translation>
        <numerusform>%n milestone</numerusform>
        <numerusform>%n milestones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n milestone(s) changed</source>
      <translation>
        <numerusform>%n milestone changed</numerusform>
        <numerusform>%n milestones changed</numerusform>
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
        <numerusform>%n min early</numerusform>
        <numerusform>%n min early</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min late</source>
      <translation>
        <numerusform>%n min late</numerusform>
        <numerusform>%n min late</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more conflict(s)</source>
      <translation>
        <numerusform>%n more conflict</numerusform>
        <numerusform>%n more conflicts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more in the agenda</source>
      <translation>
        <numerusform>%n more in the agenda</numerusform>
        <numerusform>%n more in the agenda</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more item(s) blocked</source>
      <translation>
        <numerusform>%n more item blocked</numerusform>
        <numerusform>%n more items blocked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more series are not shown: narrow the query down</source>
      <translation>
        <numerusform>%n more series is not shown: narrow the query down</numerusform>
        <numerusform>%n more series are not shown: narrow the query down</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more warning(s)</source>
      <translation>
        <numerusform>%n more warning</numerusform>
        <numerusform>%n more warnings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n native histogram(s) are not shown; ask for histogram_quantile() of them.</source>
      <translation>
        <numerusform>%n native histogram is not shown; ask for histogram_quantile() of it.</numerusform>
        <numerusform>%n native histograms are not shown; ask for histogram_quantile() of them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new alerts: %1</source>
      <translation>
        <numerusform>%n new alert: %1</numerusform>
        <numerusform>%n new alerts: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new since %1</source>
      <translation>
        <numerusform>%n new since %1</numerusform>
        <numerusform>%n new since %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) of users may be about it</source>
      <translation>
        <numerusform>%n note of users may be about it</numerusform>
        <numerusform>%n notes of users may be about it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) taken</source>
      <translation>
        <numerusform>%n note taken</numerusform>
        <numerusform>%n notes taken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n notes of users are about %1</source>
      <translation>
        <numerusform>%n note of users is about %1</numerusform>
        <numerusform>%n notes of users are about %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of the tasks stand here already, from the file %1. A file of another name is another list: import it under that name if it is the same.</source>
      <translation>
        <numerusform>%n of the tasks stands here already, from the file %1. A file of another name is another list: import it under that name if it is the same.</numerusform>
        <numerusform>%n of the tasks stand here already, from the file %1. A file of another name is another list: import it under that name if it is the same.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open item(s)</source>
      <translation>
        <numerusform>%n open item</numerusform>
        <numerusform>%n open items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other reason(s)</source>
      <comment>against shipping, beside the missing sign-off</comment>
      <translation>
        <numerusform>%n other reason</numerusform>
        <numerusform>%n other reasons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n override(s)</source>
      <translation>
        <numerusform>%n override</numerusform>
        <numerusform>%n overrides</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passed over</source>
      <translation>
        <numerusform>%n passed over</numerusform>
        <numerusform>%n passed over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phase(s)</source>
      <translation>
        <numerusform>%n phase</numerusform>
        <numerusform>%n phases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phase(s) added</source>
      <translation>
        <numerusform>%n phase added</numerusform>
        <numerusform>%n phases added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pipelines may be the one that was started. Open them and choose.</source>
      <translation>
        <numerusform>%n pipeline may be the one that was started. Open it and choose.</numerusform>
        <numerusform>%n pipelines may be the one that was started. Open them and choose.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) were edited and changed: both stand there.</source>
      <translation>
        <numerusform>%n place was edited and changed: both stand there.</numerusform>
        <numerusform>%n places were edited and changed: both stand there.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n problem(s) in %1:</source>
      <translation>
        <numerusform>%n problem in %1:</numerusform>
        <numerusform>%n problems in %1:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n product(s)</source>
      <translation>
        <numerusform>%n product</numerusform>
        <numerusform>%n products</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s)</source>
      <translation>
        <numerusform>%n reason</numerusform>
        <numerusform>%n reasons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s) against shipping</source>
      <translation>
        <numerusform>%n reason against shipping</numerusform>
        <numerusform>%n reasons against shipping</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s) stand against it</source>
      <translation>
        <numerusform>%n reason stands against it</numerusform>
        <numerusform>%n reasons stand against it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s)</source>
      <translation>
        <numerusform>%n release</numerusform>
        <numerusform>%n releases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s) added</source>
      <translation>
        <numerusform>%n release added</numerusform>
        <numerusform>%n releases added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s) more than there is room for: filter, or show a shorter time.</source>
      <translation>
        <numerusform>%n release more than there is room for: filter, or show a shorter time.</numerusform>
        <numerusform>%n releases more than there is room for: filter, or show a shorter time.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s) ship</source>
      <translation>
        <numerusform>%n release ships</numerusform>
        <numerusform>%n releases ship</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s) were created.</source>
      <translation>
        <numerusform>%n release was created.</numerusform>
        <numerusform>%n releases were created.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n report(s) with failures</source>
      <translation>
        <numerusform>%n report with failures</numerusform>
        <numerusform>%n reports with failures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n resolved</source>
      <translation>
        <numerusform>%n resolved</numerusform>
        <numerusform>%n resolved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rollback(s)</source>
      <translation>
        <numerusform>%n rollback</numerusform>
        <numerusform>%n rollbacks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s)</source>
      <translation>
        <numerusform>%n row</numerusform>
        <numerusform>%n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n run(s)</source>
      <translation>
        <numerusform>%n run</numerusform>
        <numerusform>%n runs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n run(s) need you</source>
      <translation>
        <numerusform>%n run needs you</numerusform>
        <numerusform>%n runs need you</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n run(s) on “%1” are not over. Wait for them, or settle those in doubt.</source>
      <translation>
        <numerusform>%n run on “%1” is not over. Wait for it, or settle it if it is in doubt.</numerusform>
        <numerusform>%n runs on “%1” are not over. Wait for them, or settle those in doubt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n running</source>
      <translation>
        <numerusform>%n running</numerusform>
        <numerusform>%n running</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n runs may be the one that was started. Open them and choose.</source>
      <translation>
        <numerusform>%n run may be the one that was started. Open it and choose.</numerusform>
        <numerusform>%n runs may be the one that was started. Open them and choose.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n selected</numerusform>
        <numerusform>%n selected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n series</source>
      <translation>
        <numerusform>%n series</numerusform>
        <numerusform>%n series</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sign-off(s)</source>
      <translation>
        <numerusform>%n sign-off</numerusform>
        <numerusform>%n sign-offs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sign-off(s) asked for.</source>
      <translation>
        <numerusform>%n sign-off asked for.</numerusform>
        <numerusform>%n sign-offs asked for.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n skipped</source>
      <translation>
        <numerusform>%n skipped</numerusform>
        <numerusform>%n skipped</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n steps</source>
      <translation>
        <numerusform>%n step</numerusform>
        <numerusform>%n steps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>%n task</numerusform>
        <numerusform>%n tasks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n test case(s) taken over.</source>
      <translation>
        <numerusform>%n test case taken over.</numerusform>
        <numerusform>%n test cases taken over.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) are still open</source>
      <translation>
        <numerusform>%n thing is still open</numerusform>
        <numerusform>%n things are still open</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) it names were here already</source>
      <translation>
        <numerusform>%n thing it names was here already</numerusform>
        <numerusform>%n things it names were here already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tried again</source>
      <translation>
        <numerusform>%n tried again</numerusform>
        <numerusform>%n tried again</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unchanged</source>
      <translation>
        <numerusform>%n unchanged</numerusform>
        <numerusform>%n unchanged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>%n updated</numerusform>
        <numerusform>%n updated</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) changed</source>
      <translation>
        <numerusform>%n value changed</numerusform>
        <numerusform>%n values changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for you</source>
      <translation>
        <numerusform>%n waiting for you</numerusform>
        <numerusform>%n waiting for you</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warning(s)</source>
      <translation>
        <numerusform>%n warning</numerusform>
        <numerusform>%n warnings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n watched criterion(a) failed</source>
      <translation>
        <numerusform>%n watched criterion failed</numerusform>
        <numerusform>%n watched criteria failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a date left out</source>
      <translation>
        <numerusform>%n without a date left out</numerusform>
        <numerusform>%n without a date left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>, %n of releases that are over</source>
      <translation>
        <numerusform>, %n of a release that is over</numerusform>
        <numerusform>, %n of releases that are over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Advanced, %n set</source>
      <translation>
        <numerusform>Advanced, %n set</numerusform>
        <numerusform>Advanced, %n set</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Dismiss %n notes of users</source>
      <translation>
        <numerusform>Dismiss %n note of users</numerusform>
        <numerusform>Dismiss %n notes of users</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Drafted anew. %n place(s) were edited and changed: both stand there.</source>
      <translation>
        <numerusform>Drafted anew. %n place was edited and changed: both stand there.</numerusform>
        <numerusform>Drafted anew. %n places were edited and changed: both stand there.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>From here one workflow at a time can run again, and %n come(s) into question. Choose in the browser, or start a new run.</source>
      <translation>
        <numerusform>From here one workflow at a time can run again, and %n comes into question. Choose in the browser, or start a new run.</numerusform>
        <numerusform>From here one workflow at a time can run again, and %n come into question. Choose in the browser, or start a new run.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Gate: no-go, %n reason(s)</source>
      <translation>
        <numerusform>Gate: no-go, %n reason</numerusform>
        <numerusform>Gate: no-go, %n reasons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It never passed %n times in a row</source>
      <translation>
        <numerusform>It never passed %n time in a row</numerusform>
        <numerusform>It never passed %n times in a row</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It works: %1, %n job(s)</source>
      <translation>
        <numerusform>It works: %1, %n job</numerusform>
        <numerusform>It works: %1, %n jobs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Last safe rollback at %1, in %n min</source>
      <translation>
        <numerusform>Last safe rollback at %1, in %n min</numerusform>
        <numerusform>Last safe rollback at %1, in %n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Last safe rollback: not known before %1 rollbacks were made; there was %n</source>
      <translation>
        <numerusform>Last safe rollback: not known before %1 rollbacks were made; there was %n</numerusform>
        <numerusform>Last safe rollback: not known before %1 rollbacks were made; there were %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Last safe rollback: not known before %n rollback(s) were made; there was none yet</source>
      <translation>
        <numerusform>Last safe rollback: not known before %n rollback was made; there was none yet</numerusform>
        <numerusform>Last safe rollback: not known before %n rollbacks were made; there was none yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Last safe rollback: not known, %n rollbacks so far</source>
      <translation>
        <numerusform>Last safe rollback: not known, %n rollback so far</numerusform>
        <numerusform>Last safe rollback: not known, %n rollbacks so far</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Left out: %n answer(s) to invitations, for they are no events.</source>
      <translation>
        <numerusform>Left out: %n answer to an invitation, for it is no event.</numerusform>
        <numerusform>Left out: %n answers to invitations, for they are no events.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Left out: %n event(s) without a start.</source>
      <translation>
        <numerusform>Left out: %n event without a start.</numerusform>
        <numerusform>Left out: %n events without a start.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Left out: %n journal entry(s), for they are no events.</source>
      <translation>
        <numerusform>Left out: %n journal entry, for it is no event.</numerusform>
        <numerusform>Left out: %n journal entries, for they are no events.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Left out: %n to-do(s), for they are no events.</source>
      <translation>
        <numerusform>Left out: %n to-do, for it is no event.</numerusform>
        <numerusform>Left out: %n to-dos, for they are no events.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Next error, %n in the log</source>
      <translation>
        <numerusform>Next error, %n in the log</numerusform>
        <numerusform>Next error, %n in the log</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No new alert; %n were there before</source>
      <translation>
        <numerusform>No new alert; %n was there before</numerusform>
        <numerusform>No new alert; %n were there before</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing says yet that the ring %1 is green; it must be for %n minutes</source>
      <translation>
        <numerusform>Nothing says yet that the ring %1 is green; it must be for %n minute</numerusform>
        <numerusform>Nothing says yet that the ring %1 is green; it must be for %n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %n conflict(s)</source>
      <translation>
        <numerusform>Show %n conflict</numerusform>
        <numerusform>Show %n conflicts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Starts %1, %n working day(s)</source>
      <translation>
        <numerusform>Starts %1, %n working day</numerusform>
        <numerusform>Starts %1, %n working days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take %n notes of users from %1</source>
      <translation>
        <numerusform>Take %n note of users from %1</numerusform>
        <numerusform>Take %n notes of users from %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The last safe rollback is at %1, in %n minutes.</source>
      <translation>
        <numerusform>The last safe rollback is at %1, in %n minute.</numerusform>
        <numerusform>The last safe rollback is at %1, in %n minutes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The query answers %n series where one is needed; sum them up.</source>
      <translation>
        <numerusform>The query answers %n series where one is needed; sum them up.</numerusform>
        <numerusform>The query answers %n series where one is needed; sum them up.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The ring %1 must stay green for %n more minutes</source>
      <translation>
        <numerusform>The ring %1 must stay green for %n more minute</numerusform>
        <numerusform>The ring %1 must stay green for %n more minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server has none in the next %n day(s).</source>
      <translation>
        <numerusform>The server has none in the next day.</numerusform>
        <numerusform>The server has none in the next %n days.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Waits %n minutes in any case</source>
      <translation>
        <numerusform>Waits %n minute in any case</numerusform>
        <numerusform>Waits %n minutes in any case</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more in the calendar</source>
      <translation>
        <numerusform>and %n more in the calendar</numerusform>
        <numerusform>and %n more in the calendar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more warning(s)</source>
      <translation>
        <numerusform>and %n more warning</numerusform>
        <numerusform>and %n more warnings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>by %n author(s)</source>
      <translation>
        <numerusform>by %n author</numerusform>
        <numerusform>by %n authors</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n month(s)</source>
      <translation>
        <numerusform>every month</numerusform>
        <numerusform>every %n months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n week(s)</source>
      <translation>
        <numerusform>every week</numerusform>
        <numerusform>every %n weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>moved by %n day(s)</source>
      <translation>
        <numerusform>moved by %n day</numerusform>
        <numerusform>moved by %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>section, folded, %n lines</source>
      <translation>
        <numerusform>section, folded, %n line</numerusform>
        <numerusform>section, folded, %n lines</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>section, unfolded, %n lines</source>
      <translation>
        <numerusform>section, unfolded, %n line</numerusform>
        <numerusform>section, unfolded, %n lines</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the last rehearsal of rolling back is older than %n days</source>
      <translation>
        <numerusform>the last rehearsal of rolling back is older than %n day</numerusform>
        <numerusform>the last rehearsal of rolling back is older than %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“%1” begins; of %n earlier ones four in five took at most %2</source>
      <translation>
        <numerusform>“%1” begins; %n earlier one took at most %2</numerusform>
        <numerusform>“%1” begins; of %n earlier ones four in five took at most %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“window” must have room for the %n steps that a test needs.</source>
      <translation>
        <numerusform>“window” must have room for the %n step that a test needs.</numerusform>
        <numerusform>“window” must have room for the %n steps that a test needs.</numerusform>
      </translation>
    </message>
  </context>
</TS>
