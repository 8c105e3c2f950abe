# The package's texts in German. The original is en.ftl: its rules for messages hold here, too.
# Style: impersonal, the infinitive for what to do; as in English, a text starts in lower case unless with a noun.
# Words: share freigeben (für), Freigabe · stop sharing Freigabe beenden · accept Freigabe annehmen · reject Freigabe
# ablehnen · reply beantworten · invitation Einladung · owner Besitzer · recipient Empfänger · provider Anbieter ·
# your … das eigene … · individual accounts einzelne Konten · copy kopieren, Kopie · create erstellen · specify angeben ·
# leave out weglassen · vault Tresor · key Schlüssel · a key of your own ein selbst erstellter Schlüssel · grant
# Berechtigung · disk Datenträger · full-server image Gesamtserver-Image · custom image benutzerdefiniertes Image ·
# visibility Sichtbarkeit · quota Kontingent · deprecated als veraltet gekennzeichnet · deactivate deaktivieren · make
# available again wieder verfügbar machen · protection Löschschutz · marketplace Marketplace

## Rules

account-limit-exceeded = das Image wäre für { $total ->
        [one] { $total } Konto
       *[other] { $total } Konten
    } freigegeben; zulässig sind höchstens { $max }
    .help = { $room ->
        [0] nicht mehr benötigte Freigaben beenden, beim Anbieter ein höheres Kontingent anfordern oder eine Kopie freigeben
        [one] noch ein Konto kann hinzukommen; nicht mehr benötigte Freigaben beenden oder für die übrigen Konten eine Kopie freigeben
       *[other] noch { $room } Konten können hinzukommen; nicht mehr benötigte Freigaben beenden oder für die übrigen Konten eine Kopie freigeben
    }
account-not-found = die Cloud findet { $accounts } nicht
    .help = die ID mit dem Empfänger abgleichen; bei mehreren IDs einzeln freigeben, um die falsche zu finden
account-suspended = das Konto hat offene Rechnungen oder wurde nicht verifiziert
    .help = offene Rechnungen begleichen oder das Konto beim Anbieter verifizieren, dann erneut versuchen
action-not-supported = { $action ->
        [accept] Freigaben können in dieser Cloud nicht angenommen werden, denn sie gelten sofort
        [reject] Freigaben können in dieser Cloud nicht abgelehnt werden, denn sie gelten sofort
        [copy] diese Cloud kopiert keine Images für ihre Konten
        [use] auf diese Weise lassen sich Images in dieser Cloud nicht verwenden
       *[update] auf diese Weise lassen sich Images in dieser Cloud nicht ändern
    }
    .help = { $action ->
        [accept] das Image verwenden
        [reject] das Image nicht verwenden oder den Besitzer bitten, die Freigabe zu beenden
        [copy] das Image herunterladen und aus der Datei ein neues erstellen
        [use] einen Server aus dem Image erstellen
       *[update] ein neues Image erstellen und dieses löschen
    }
admin-only = nur ein Administrator kann ein Image öffentlich machen
    .help = einen Administrator darum bitten, das Image für die Community öffnen oder es für einzelne Konten freigeben
already-shared = das Image ist bereits für `{ $account }` freigegeben
    .help = dieses Konto weglassen; für das Konto ändert sich nichts
backend-fault = die Cloud konnte die Anfrage nicht ausführen
    .help = vor einem neuen Versuch das Image prüfen: Einen Teil der Anfrage hat die Cloud möglicherweise ausgeführt
backup-not-shareable = das Image stammt { $reason ->
        [csbs] aus einem Backup des früheren Serverbackup-Dienstes
        [direct] von einem Server ohne Backup
       *[shared] aus einem Backup, das selbst für das eigene Konto freigegeben wurde,
    } und lässt sich nicht freigeben
    .help = { $reason ->
        [csbs] das Backup in den neuen Backup-Dienst übernehmen, daraus ein Image erstellen und dieses freigeben
        [direct] den Server in einen Tresor sichern, aus dem Backup ein Image erstellen und dieses freigeben
       *[shared] daraus einen Server erstellen, ihn sichern, aus dem Backup ein Image erstellen und dieses freigeben
    }
backups-stay = die Backups des Images bleiben erhalten und werden weiter berechnet, wenn sie nicht mit dem Image gelöscht werden
    .help = nicht mehr benötigte Backups mitlöschen; ein noch laufendes Backup lässt sich erst später löschen
call-limit-exceeded = { $count ->
        [one] { $count } Konto
       *[other] { $count } Konten
    } in einer Anfrage; zulässig sind höchstens { $max }, weitere verwirft die Cloud unter Umständen ohne Hinweis
    .help = mehrere Anfragen mit jeweils höchstens { $max ->
        [one] { $max } Konto
       *[other] { $max } Konten
    } senden
community-image = das Image ist öffentlich: Alle können es verwenden, aber es kann weder freigegeben noch kopiert oder gelöscht werden
    .help = das Image zuerst wieder privat machen
copy-too-large = das Image hat { $sizeGib } GiB; die Cloud kopiert Images bis { $maxGib } GiB
    .help = daraus einen Server oder Datenträger und davon ein kleineres Image erstellen
cross-region = das Image befindet sich in `{ $imageRegion }` und kann in `{ $region }` nicht verwendet werden
    .help = das Image zuerst nach `{ $region }` kopieren und mit der Kopie fortfahren
cross-region-copy = das Image kann nicht nach `{ $region }` kopiert werden; es kann nur innerhalb von `{ $imageRegion }` kopiert werden
    .help = das Image innerhalb von `{ $imageRegion }` kopieren; die Kopie gehört dem eigenen Konto, das auch über sie bestimmt
data-disk-update = die Eigenschaften eines Datendatenträger-Images lassen sich nicht ändern
    .help = ein neues Image mit dem richtigen Namen erstellen
data-disks-in-the-way = { $action ->
        [share] die Empfänger können mit dem Image keine Systemdatenträger ersetzen: Es
       *[use] mit diesem Image kann kein Systemdatenträger ersetzt werden: Es
    } enthält neben dem Systemdatenträger { $count ->
        [one] { $count } Datendatenträger
       *[other] { $count } Datendatenträger
    }
    .help = { $action ->
        [share] den Empfängern mitteilen, dass sie daraus Server erstellen können, oder ein Image nur des Systemdatenträgers freigeben
       *[use] daraus einen Server erstellen oder ein Image ohne Datendatenträger wählen
    }
data-disks-left-out = nur der Systemdatenträger des Images wird verwendet; die Daten seiner Datendatenträger werden nicht übernommen
    .help = einen neuen Server aus dem Image erstellen, um auch die Datendatenträger zu erhalten
deactivation-ends-shares = das Image ist für { $accounts } freigegeben; mit dem Deaktivieren enden diese Freigaben, und sie kommen nicht zurück, wenn das Image wieder verfügbar ist
    .help = die Empfänger vorher informieren; das Image erneut freigeben, sobald es wieder verfügbar ist
decrypting-copy = ein verschlüsseltes Image kann nicht unverschlüsselt kopiert werden
    .help = die Kopie verschlüsselt lassen, mit demselben oder einem anderen Schlüssel
disks-stay-encrypted = Datenträger, die aus dem verschlüsselten Image von `{ $owner }` erstellt werden, sind ebenfalls verschlüsselt
    .help = in der Anfrage verschlüsselte Datenträger anfordern, mit dem eigenen Standardschlüssel oder einem selbst erstellten Schlüssel; ohne diese Angabe lehnt die Cloud die Anfrage möglicherweise ab
duplicate-account = `{ $account }` ist mehrfach angegeben
    .help = jedes Konto nur einmal angeben
encrypted-data-disks = das Image ist verschlüsselt und enthält neben dem Systemdatenträger { $count ->
        [one] { $count } Datendatenträger
       *[other] { $count } Datendatenträger
    }; ein verschlüsseltes Image kann nur ohne Datendatenträger freigegeben werden
    .help = ein Image nur des Systemdatenträgers erstellen und dieses freigeben
encrypted-image = verschlüsselte Images lassen sich nicht { $action ->
        [copy] in andere Regionen kopieren
       *[share] freigeben
    }
    .help = { $action ->
        [copy] das Image innerhalb seiner Region unverschlüsselt kopieren und diese Kopie in die andere Region kopieren
       *[share] das Image unverschlüsselt kopieren und die Kopie freigeben
    }
encrypted-image-public = das Image ist verschlüsselt; ein verschlüsseltes Image kann nicht öffentlich gemacht werden
    .help = das Image für Konten freigeben, die den Schlüssel verwenden dürfen, oder ein unverschlüsseltes Image öffentlich machen
encrypted-with-default-key = das Image ist mit dem Standardschlüssel des Kontos verschlüsselt, für den kein anderes Konto berechtigt werden kann
    .help = das Image mit einem selbst erstellten Schlüssel kopieren und die Kopie freigeben
full-server-copy = ein Gesamtserver-Image kann nicht kopiert werden
    .help = daraus einen Server erstellen und von diesem Server ein Image erstellen
full-server-may-be-refused = die Dokumentation der Cloud widerspricht sich darin, ob ein Gesamtserver-Image freigegeben werden kann
    .help = es versuchen; bei Ablehnung ein Systemdatenträger-Image des Servers erstellen und dieses freigeben
grant-has-to-stay = wer die Freigabe annimmt, benötigt die Berechtigung für den Schlüssel, bis eine Kopie mit einem selbst erstellten Schlüssel vorliegt
    .help = die Berechtigung nicht entziehen, solange das Image verwendet wird
image-busy = das Image wird gerade { $task ->
        [copy] kopiert
        [export] exportiert
       *[import] importiert
    }
    .help = warten, bis der Vorgang abgeschlossen ist, oder ihn abbrechen
image-deprecated = das Image ist als veraltet gekennzeichnet: Es kann verwendet, aber weder freigegeben noch kopiert werden
    .help = das Image wieder verfügbar machen oder ein neueres Image wählen
image-in-use = { $count ->
        [one] { $count } aus diesem Image erstellter Server oder Datenträger ist noch vorhanden
       *[other] { $count } aus diesem Image erstellte Server oder Datenträger sind noch vorhanden
    }; die Cloud löscht das Image nur, wenn das Löschen erzwungen wird
    .help = das Löschen erzwingen: Daraus erstellte Server und Datenträger bleiben bestehen, können aber nicht mehr neu initialisiert werden
image-not-available = das Image { $status ->
        [creating] wird noch erstellt
        [deactivated] ist deaktiviert
        [deprecated] ist als veraltet gekennzeichnet
        [failed] ist nicht verwendbar, weil das Erstellen fehlgeschlagen ist
       *[available] ist verfügbar
    }
    .help = { $status ->
        [creating] warten, bis das Image verfügbar ist
        [deprecated] das Image wieder verfügbar machen oder ein neueres Image verwenden
       *[other] ein anderes Image verwenden oder sich an den Besitzer wenden
    }
image-not-found = das Image `{ $image }` ist nicht vorhanden oder für das eigene Konto nicht sichtbar
    .help = ID, Konto und Region prüfen; möglicherweise hat der Besitzer die Freigabe beendet oder das Image gelöscht
image-not-switchable = ein Image, das { $status ->
        [creating] noch erstellt wird
        [deprecated] als veraltet gekennzeichnet ist
        [failed] nicht verwendbar ist, weil das Erstellen fehlgeschlagen ist
        [deactivated] deaktiviert ist
       *[available] verfügbar ist
    }, lässt sich weder deaktivieren noch wieder verfügbar machen
    .help = { $status ->
        [creating] warten, bis das Image verfügbar ist
       *[other] das Image so lassen oder löschen
    }
image-outdated = das Image ist als veraltet gekennzeichnet: Es funktioniert noch, soll aber laut Besitzer nicht mehr verwendet werden
    .help = ein neueres Image wählen, sofern vorhanden
image-protected = das Image ist vor dem Löschen geschützt
    .help = zuerst den Löschschutz aufheben; wenn das nicht möglich ist, den Anbieter darum bitten
image-quota-exceeded = das Image-Kontingent des Kontos ist ausgeschöpft
    .help = nicht mehr benötigte Images löschen oder beim Anbieter ein höheres Kontingent anfordern
iso-copy = ein ISO-Image kann nicht kopiert werden
    .help = daraus einen Server erstellen und von diesem Server ein Image erstellen
key-disabled = der Schlüssel, mit dem das Image verschlüsselt ist, ist deaktiviert oder gelöscht
    .help = der Besitzer muss den Schlüssel aktivieren; bis dahin kann niemand das Image verwenden
key-grant-revocable = das Image ist mit einem Schlüssel von `{ $owner }` verschlüsselt; dieses Konto kann die Berechtigung für den Schlüssel jederzeit entziehen
    .help = das Image mit einem selbst erstellten Schlüssel kopieren, damit es verwendbar bleibt
key-not-granted = `{ $account }` ist nicht berechtigt, den Schlüssel zu verwenden, mit dem das Image verschlüsselt ist
    .help = der Besitzer des Schlüssels muss zuerst `{ $account }` die Berechtigung erteilen
malformed-account-id = `{ $account }` ist keine Konto-ID; erwartet wird eine ID wie { $examples }
    .help = { $near ->
        [nothing] { $of ->
            [account] beim Empfänger die ID des Hauptkontos erfragen, die in den Kontoeinstellungen der Konsole steht
            [project] beim Empfänger die ID des Projekts in dieser Region erfragen, die in der Konsole bei den Anmeldedaten steht
            [subscription] beim Empfänger die ID des Abonnements oder des Mandanten erfragen
           *[member] vor die Adresse schreiben, wofür sie steht: Benutzer, Gruppe, Domäne oder Dienstkonto
        }; ein Anmeldename oder eine Benutzer-ID genügt nicht
       *[id] ist `{ $meant }` gemeint?
    }
malformed-image-id = `{ $image }` ist keine Image-ID; erwartet wird eine ID wie `{ $example }`
    .help = { $near ->
        [nothing] die ID aus den Details des Images übernehmen; ein Name oder eine Adresse genügt nicht
       *[id] ist `{ $meant }` gemeint?
    }
malformed-image-name = `{ $name }` ist kein gültiger Image-Name: Er { $problem ->
        [length] ist zu kurz oder zu lang
        [start] beginnt mit `{ $part }`
        [end] endet mit `{ $part }`
       *[part] enthält `{ $part }`
    }
    .help = einen anderen Namen mit { $min } bis { $max } Zeichen wählen
malformed-request = die Cloud versteht die Anfrage nicht
    .help = die Anfrage des Pakets unverändert senden; ist das bereits geschehen, einen Fehler des Pakets melden
marketplace-product = das Image beruht auf dem Marketplace-Produkt `{ $product }`: { $action ->
        [share] Wer daraus Server erstellt, bezahlt das Produkt; für Konten eines anderen Portals der Cloud lässt es sich nicht freigeben
        [copy] Die Cloud lehnt die Kopie ab, wenn das Produkt in der anderen Region nicht angeboten wird
       *[use] Server können daraus erst erstellt werden, wenn das Produkt gekauft oder abonniert ist
    }
    .help = { $action ->
        [share] den Empfängern mitteilen, was das Produkt kostet
        [copy] prüfen, ob das Produkt dort angeboten wird
       *[use] prüfen, ob das eigene Konto das Produkt besitzt und was es kostet
    }
marketplace-product-copy = das Image enthält das Marketplace-Produkt `{ $product }`; ein solches Image kann nur der Besitzer kopieren
    .help = daraus einen Server erstellen und von diesem Server ein Image erstellen
marketplace-product-public = das Image enthält das Marketplace-Produkt `{ $product }` und kann nicht öffentlich gemacht werden
    .help = das Image für einzelne Konten freigeben oder über den Marketplace anbieten
name-not-allowed = Name oder Beschreibung enthält Wörter, die die Cloud nicht zulässt
    .help = einen anderen Namen oder eine andere Beschreibung wählen
no-access = das Image gehört `{ $owner }` und ist nicht für das eigene Konto freigegeben
    .help = den Besitzer um eine Freigabe bitten
no-accounts = { $whom ->
        [everybody] das Image ist für kein Konto freigegeben
       *[nobody] es ist kein Konto angegeben
    }
    .help = { $whom ->
        [everybody] es ist keine Freigabe zu beenden
       *[nobody] mindestens ein Konto angeben
    }
not-a-custom-image = das Image ist kein benutzerdefiniertes Image, sondern stammt { $origin ->
        [marketplace] aus dem Marketplace
       *[public] von der Cloud selbst
    }
    .help = daraus ein benutzerdefiniertes Image erstellen und dieses verwenden
not-accepted = das Image ist für das eigene Konto freigegeben, aber die Freigabe wurde { $status ->
        [rejected] abgelehnt
       *[pending] noch nicht angenommen
    }
    .help = zuerst die Freigabe annehmen
not-authenticated = die Cloud kann den Absender der Anfrage nicht bestätigen
    .help = neu anmelden oder Zugangsdaten und Uhr des Clients prüfen
not-in-shared-visibility = Freigaben lassen sich nur erteilen, beenden, annehmen und ablehnen, solange das Image die Sichtbarkeit `shared` hat; es ist zurzeit { $visibility ->
        [private] privat
        [community] für die Community offen
       *[public] öffentlich
    }
    .help = den Besitzer zuerst diese Sichtbarkeit einstellen lassen: Bestehende Freigaben gelten dann wieder
not-owner = das Image gehört `{ $owner }`; nur der Besitzer kann diese Aktion ausführen
    .help = sich an den Besitzer wenden; ein Empfänger kann das Image verwenden und kopieren
not-permitted = die Richtlinien des eigenen Kontos erlauben diese Aktion nicht
    .help = einen Administrator des Kontos um die Berechtigung bitten
not-permitted-to-share = die eigene Rolle im Konto erlaubt keine Freigabe von Images
    .help = die Freigabe jemandem mit der nötigen Rolle überlassen oder sich diese Rolle zuweisen lassen
not-recipient = nur `{ $account }` selbst kann die Einladung an dieses Konto beantworten; auch der Besitzer des Images kann es nicht
    .help = als `{ $account }` handeln oder das Konto weglassen, um die eigene Einladung zu beantworten
not-shared = das Image ist nicht für `{ $account }` freigegeben
    .help = dieses Konto weglassen
not-shared-by-name = das Image ist nicht direkt für `{ $account }` freigegeben; ein Konto kann nur eine direkte Freigabe zurückgeben
    .help = das Image nicht verwenden; eine Freigabe für eine Organisation oder für alle kann nur der Besitzer beenden
not-shared-with-you = das Image ist nicht für das eigene Konto freigegeben
    .help = prüfen, ob Konto und Region stimmen; wenn ja, den Besitzer um eine erneute Freigabe bitten
other-work-in-progress = eine andere Anfrage ändert das Image gerade
    .help = warten, bis diese Anfrage erledigt ist, dann das Image erneut prüfen
overlapping-shares = das Image bleibt für { $accounts } freigegeben; wer dazugehört, behält den Zugriff
    .help = auch diese Freigaben beenden, um den Zugriff zu entziehen
pending-not-counted = { $pending ->
        [one] { $pending } Konto hat
       *[other] { $pending } Konten haben
    } die Einladung noch nicht beantwortet; nehmen alle an, ist das Image für { $total } Konten freigegeben, zulässig sind höchstens { $max }
    .help = Einladungen zurückziehen, die niemand beantwortet
policy-may-forbid = eine Richtlinie des eigenen Kontos oder der Organisation kann diese Aktion verbieten; ob es eine solche gibt, weiß nur die Cloud
    .help = bei einer Ablehnung einen Administrator fragen
public-image-limit = ein Konto kann in einer Region höchstens { $max ->
        [one] { $max } öffentliches Image
       *[other] { $max } öffentliche Images
    } haben; wie viele es bereits sind, weiß nur die Cloud
    .help = ist die Anzahl erreicht, zuerst ein anderes Image privat machen oder beim Anbieter ein höheres Kontingent anfordern
public-sharing-blocked = das eigene Konto lässt nicht zu, dass Images öffentlich gemacht werden
    .help = die Sperre aufheben lassen, wenn das Image für alle bestimmt ist, andernfalls das Image für einzelne Konten freigeben
published-image = das Image ist im Marketplace veröffentlicht und lässt sich nicht { $action ->
        [share] freigeben
       *[delete] löschen
    }
    .help = { $action ->
        [share] eine Kopie freigeben oder auf den Marketplace verweisen
       *[delete] das Image zuerst aus dem Marketplace zurückziehen
    }
recipient-may-be-full = ein Konto kann höchstens { $max } Images anderer Konten haben; ob noch Platz für ein weiteres ist, { $count ->
        [one] sieht nur das Konto selbst
       *[other] sehen nur die Konten selbst
    }
    .help = falls das Image beim Empfänger nicht erscheint, dort nicht mehr benötigte Freigaben beenden lassen
recipient-unverified = ob { $count ->
        [one] dieses Konto existiert
       *[other] diese Konten existieren
    }, weiß nur die Cloud
    .help = die ID mit dem Empfänger abgleichen: Eine falsche ID kann zu einem anderen Konto gehören
recipients-lose-access = { $count ->
        [one] { $accounts } sieht das Image danach nicht mehr und wird darüber nicht benachrichtigt
       *[other] { $accounts } sehen das Image danach nicht mehr und werden darüber nicht benachrichtigt
    }
    .help = die Empfänger vorher informieren, damit sie noch eine Kopie erstellen können
refused = die Cloud lehnt ab und antwortet: `{ $answer }`
    .help = in der Dokumentation der Cloud nachsehen, was diese Antwort bedeutet
rekey-may-be-refused = die Dokumentation der Cloud widerspricht sich darin, ob ein freigegebenes verschlüsseltes Image kopiert werden kann
    .help = es versuchen; bei Ablehnung den Besitzer um eine unverschlüsselte Kopie bitten
reshare-forbidden = `{ $owner }` hat das Image für das eigene Konto freigegeben; es kann von dort nicht weiter freigegeben werden
    .help = das Image kopieren und die eigene Kopie freigeben oder den Besitzer um die Freigabe bitten
resources-lose-image = { $count ->
        [one] { $count } Server oder Datenträger von { $accounts } wurde aus dem Image erstellt und bleibt bestehen, kann aber nicht mehr daraus neu initialisiert oder neu installiert werden
       *[other] { $count } Server oder Datenträger von { $accounts } wurden aus dem Image erstellt und bleiben bestehen, können aber nicht mehr daraus neu initialisiert oder neu installiert werden
    }
    .help = das Image behalten, solange diese Ressourcen benötigt werden, oder sie aus einer Kopie neu aufbauen lassen
role-too-low = die eigene Rolle in diesem Konto erlaubt nur das Lesen; nötig ist die Rolle `member`
    .help = einen Administrator um die Rolle `member` bitten
same-key = das Image ist bereits mit dem Schlüssel `{ $key }` verschlüsselt
    .help = einen anderen Schlüssel angeben oder keinen, um diesen beizubehalten
same-region-copy = die Cloud lehnt eine Kopie innerhalb von `{ $region }` mit gleicher Verschlüsselung möglicherweise ab: Die Dokumentation der Cloud widerspricht sich darin
    .help = das Image selbst verwenden, es in eine andere Region kopieren oder für die Kopie einen anderen Schlüssel wählen
sensitive-data = die Empfänger können alles lesen, was das Image enthält, ebenso alle, an die sie es weitergeben
    .help = Schlüssel, Passwörter, Befehlsverläufe und personenbezogene Daten vor der Freigabe aus dem Image entfernen
setting-not-supported = in dieser Cloud kann ein Konto { $setting ->
        [name] den Namen
        [visibility] die Sichtbarkeit
        [status] den Status
       *[protected] den Löschschutz
    } eines Images nicht auf `{ $value }` setzen
    .help = { $setting ->
        [name] eine Kopie mit diesem Namen erstellen
        [visibility] das Image für einzelne Konten freigeben oder diese Freigaben beenden
        [status] den Status der Cloud überlassen; damit andere das Image nicht mehr verwenden, die Freigaben beenden
       *[protected] die Angabe weglassen und über Berechtigungen regeln, wer Images löschen kann
    }
shared-through-organization = `{ $account }` hat das Image bereits über seine Organisation; wird es auch direkt für das Konto freigegeben, können die beiden Einträge voneinander abweichen
    .help = dieses Konto weglassen oder das Image zuerst aus der Freigabe für die Organisation nehmen
shared-with-organization = das Image ist für { $count ->
        [one] eine Organisation freigegeben: { $accounts }
       *[other] { $count } Organisationen freigegeben: { $accounts }
    }
    .help = zuerst diese Freigaben beenden; Freigaben für einzelne Konten stehen nicht im Weg
shared-with-self = `{ $account }` ist das eigene Konto
    .help = dieses Konto weglassen: Es kann das Image bereits verwenden
sharing-chosen-at-creation = das Image wurde erstellt, um { $visibility ->
        [private] privat zu bleiben
        [shared] für einzelne Konten freigegeben zu werden
        [community] allen offenzustehen, die es kennen
       *[public] öffentlich zu sein
    }; das lässt sich nachträglich nicht ändern
    .help = eine Kopie des Images dort erstellen, wo die gewünschte Art der Freigabe möglich ist
status-unchanged = die Freigabe wurde bereits { $status ->
        [rejected] abgelehnt
       *[accepted] angenommen
    }
    .help = es ist nichts weiter zu tun
still-public = das Image ist öffentlich: Alle behalten den Zugriff, mit oder ohne Freigabe
    .help = das Image zusätzlich privat machen, um den Zugriff zu entziehen
still-shared = das Image ist { $count ->
        [one] für { $accounts } freigegeben
       *[other] für { $count } Konten freigegeben: { $accounts }
    }
    .help = zuerst alle Freigaben beenden: Die Empfänger verlieren den Zugriff und werden nicht benachrichtigt
still-usable-by-id = ein abgelehntes Image ist verborgen, nicht gesperrt: Über die ID lassen sich daraus weiterhin Server erstellen
    .help = den Besitzer bitten, die Freigabe zu beenden, um den Zugriff zu entziehen
storage-not-shared = zum Kopieren ist Lesezugriff auf den Speicher hinter dem Image erforderlich, den `{ $owner }` getrennt vom Image gewährt
    .help = den Besitzer bitten, auch die Snapshots des Images freizugeben
throttled = zu viele Anfragen in zu kurzer Zeit
    .help = etwas warten, dann erneut senden
unaddressable-account = die Adresse einer Anfrage kann `{ $account }` nicht enthalten: Die ID hat einen Schrägstrich oder Zeichen außerhalb von ASCII oder besteht nur aus Punkten
    .help = das Projekt mit seiner ID angeben; eine Freigabe für ein solches Konto endet erst mit dem Image
unready-image-public = ein Image, das { $status ->
        [creating] noch erstellt wird
        [deactivated] deaktiviert ist
        [deprecated] als veraltet gekennzeichnet ist
        [failed] nicht verwendbar ist
       *[available] verfügbar ist
    }, kann nicht öffentlich gemacht werden
    .help = { $status ->
        [creating] warten, bis das Image verfügbar ist
       *[other] das Image zuerst verfügbar machen
    }
unshareable-os = { $os ->
        [windows] Windows-Images
       *[linux] Linux-Images
    } werden in dieser Cloud nicht mehr freigegeben
    .help = den Empfänger ein eigenes Image erstellen lassen
unsuitable-image-kind = aus einem { $kind ->
        [system-disk] Systemdatenträger-Image
        [data-disk] Datendatenträger-Image
        [full-server] Gesamtserver-Image
       *[iso] ISO-Image
    } kann { $purpose ->
        [server] kein Server erstellt werden
        [system-disk] kein Systemdatenträger erstellt werden
        [data-disk] kein Datendatenträger erstellt werden
       *[reinitialize] kein Datenträger neu initialisiert werden
    }
    .help = { $kind ->
        [system-disk] daraus einen Server erstellen oder den Systemdatenträger eines Servers damit ersetzen
        [full-server] daraus einen Server erstellen
        [data-disk] { $purpose ->
            [data-disk] einen leeren Datendatenträger erstellen
           *[other] ein Systemdatenträger-Image wählen; aus diesem Image entstehen höchstens Datendatenträger
        }
       *[iso] { $purpose ->
            [server] ein Systemdatenträger-Image wählen
           *[other] damit einen Server installieren und von diesem Server ein Image erstellen
        }
    }
unsupported-use = in dieser Cloud kann aus einem Image { $purpose ->
        [server] kein Server erstellt werden
        [system-disk] kein Systemdatenträger erstellt werden
        [data-disk] kein Datendatenträger erstellt werden
       *[reinitialize] kein Datenträger neu initialisiert werden
    }
    .help = einen Server aus dem Image erstellen
untrusted-source = das Image wurde von `{ $owner }` erstellt; die Cloud übernimmt für den Inhalt keine Gewähr
    .help = das Image nur verwenden, wenn dieses Konto vertrauenswürdig ist, und es vor dem Einsatz prüfen
usable-before-accepted = die Konten können das Image sofort verwenden, ob sie die Freigabe annehmen, ablehnen oder nicht beantworten
    .help = die Freigabe für Konten beenden, die es nicht verwenden sollen; eine Ablehnung beendet sie nicht
vault-in-another-region = der Tresor `{ $vault }` befindet sich in `{ $region }`, das Image in `{ $imageRegion }`
    .help = einen Tresor in `{ $imageRegion }` wählen oder dort einen erstellen
vault-nearly-full = der Tresor `{ $vault }` hat noch { $freeGib } GiB frei; die Backups benötigen { $neededGib } GiB
    .help = im Tresor Platz schaffen oder den Tresor vergrößern
vault-not-for-backups = der Tresor `{ $vault }` ist für die Replikation bestimmt, nicht für Backups
    .help = einen Tresor mit dem Schutztyp „Backup“ wählen oder erstellen
vault-not-for-servers = der Tresor `{ $vault }` ist für Backups von Datenträgern bestimmt, nicht von Servern
    .help = einen Tresor für Server-Backups wählen oder erstellen
vault-not-found = im eigenen Konto gibt es keinen Tresor `{ $vault }`
    .help = einen Tresor des eigenen Kontos wählen oder erstellen
vault-not-needed = der Tresor `{ $vault }` wird ignoriert: Nur ein Gesamtserver-Image benötigt einen Tresor
    .help = den Tresor weglassen
vault-required = um ein Gesamtserver-Image anzunehmen, ist ein Tresor für dessen Backups erforderlich
    .help = einen Tresor für Server-Backups mit dem Schutztyp „Backup“ wählen, der groß genug für die Backups ist
vault-too-small = der Tresor `{ $vault }` hat eine Kapazität von { $capacityGib } GiB; die Backups benötigen { $neededGib } GiB
    .help = den Tresor auf mindestens { $neededGib } GiB vergrößern oder einen anderen wählen
vault-unavailable = der Tresor `{ $vault }` ist derzeit nicht verfügbar
    .help = warten oder einen anderen Tresor wählen
visibility-unchanged = das Image ist bereits { $visibility ->
        [private] privat
        [shared] privat
        [community] öffentlich
       *[public] öffentlich
    }; die Cloud meldet dies möglicherweise als Fehler
    .help = { $visibility ->
        [private] die Freigaben beenden, falls diese gemeint sind
        [shared] das Image für die gewünschten Konten freigeben
       *[other] es ist nichts weiter zu tun
    }
wrong-region = die aktuelle Region ist `{ $region }`; das Image befindet sich in `{ $imageRegion }`
    .help = zu `{ $imageRegion }` wechseln

## Fixes

fix-accept-first = zuerst die Freigabe annehmen
fix-as-many-as-fit = nur für { $count ->
        [one] das erste Konto
       *[other] die ersten { $count } Konten
    } freigeben
fix-copy-for-yourself = eine eigene Kopie erstellen
fix-copy-to-region = nach `{ $region }` kopieren
fix-copy-unencrypted = eine eigene unverschlüsselte Kopie erstellen
fix-copy-with-default-key = mit dem eigenen Standardschlüssel kopieren
fix-for-the-rest = mit { $count ->
        [one] dem einen zulässigen Konto
       *[other] den { $count } zulässigen Konten
    } fortfahren
fix-force = das Löschen erzwingen
fix-lift-protection = zuerst den Löschschutz aufheben
fix-make-shared = die Sichtbarkeit zuerst auf `shared` setzen
fix-name-once = jedes Konto nur einmal angeben
fix-reject-instead = stattdessen ablehnen: Das Image verschwindet aus der eigenen Liste
fix-split = { $calls } Anfragen mit jeweils höchstens { $max ->
        [one] { $max } Konto
       *[other] { $max } Konten
    } senden
fix-unshare-all = zuerst { $count ->
        [one] die Freigabe für { $count } Konto
       *[other] die Freigabe für alle { $count } Konten
    } beenden
fix-use-vault = den Tresor `{ $vault }` verwenden
fix-without-vault = den Tresor weglassen

## Effects

effect-access-granted = `{ $account }` kann das Image sofort verwenden
effect-access-revoked = `{ $account }` kann das Image nicht mehr sehen, daraus keine Server oder Datenträger mehr erstellen und keine Systemdatenträger mehr damit ersetzen
effect-cannot-clone = `{ $account }` kann { $count ->
        [one] { $count } aus dem Image erstellten Server
       *[other] { $count } aus dem Image erstellte Server
    } nicht mehr klonen
effect-cannot-reinitialize = `{ $account }` kann { $count ->
        [one] den Systemdatenträger von { $count } aus dem Image erstellten Server
       *[other] die Systemdatenträger von { $count } aus dem Image erstellten Servern
    } nicht mehr neu initialisieren
effect-cannot-reinstall = `{ $account }` kann das Betriebssystem von { $count ->
        [one] { $count } aus dem Image erstellten Server
       *[other] { $count } aus dem Image erstellten Servern
    } nicht mehr neu installieren
effect-charged = `{ $account }` trägt die Kosten der erstellten Ressourcen
effect-copy-created = `{ $account }` erhält eine eigene Kopie in `{ $region }`
effect-disk-created = `{ $account }` erhält einen Datendatenträger mit dem Inhalt des Images
effect-disk-reinitialized = das Image ersetzt den Inhalt des Datenträgers von `{ $account }`
effect-hidden-from-list = das Image wechselt zu den abgelehnten Images von `{ $account }` und kann dort weiterhin angenommen werden
effect-image-deleted = das Image `{ $image }` wird endgültig gelöscht
effect-key-replaced = die Kopie wird mit einem Schlüssel von `{ $account }` verschlüsselt
effect-listed-for-recipient = `{ $account }` findet das Image in `{ $region }` unter den freigegebenen Images
effect-no-charge = die Freigabe ist für beide Seiten kostenlos
effect-offer-withdrawn = die Einladung an `{ $account }` entfällt
effect-quota-unaffected = das Image wird nicht auf das Image-Kontingent von `{ $account }` angerechnet
effect-recipient-notified = `{ $account }` wird benachrichtigt, sofern das Konto die Region `{ $region }` nutzt
effect-server-created = `{ $account }` erhält einen Server
effect-share-accepted = `{ $account }` nimmt die Freigabe an
effect-share-offered = `{ $account }` kann die Freigabe annehmen oder ablehnen; bis zur Annahme steht das Image nicht in der Liste des Kontos
effect-share-rejected = `{ $account }` lehnt die Freigabe ab
effect-system-disk-replaced = das Image ersetzt den Inhalt des Systemdatenträgers eines Servers von `{ $account }`
effect-vault-space-used = die Backups belegen { $sizeGib } GiB im Tresor `{ $vault }`
effect-visibility-changed = das Image ist jetzt { $visibility ->
        [private] privat
        [shared] für die Konten sichtbar, für die es freigegeben ist
        [community] für alle nutzbar, die es kennen
       *[public] öffentlich
    }
effect-open-to-all = alle können das Image verwenden, daraus Server erstellen und es kopieren
effect-closed-to-all = Konten ohne eigene Freigabe können das Image nicht mehr verwenden
effect-share-rests = `{ $account }` behält die Freigabe, kann das Image aber erst wieder verwenden, wenn es erneut freigegeben ist
effect-protection-set = das Image lässt sich erst löschen, wenn der Löschschutz aufgehoben ist
effect-protection-lifted = das Image lässt sich wieder löschen
effect-image-deactivated = niemand kann das Image verwenden, bis es wieder verfügbar gemacht wird
effect-image-activated = das Image lässt sich wieder verwenden
effect-image-deprecated = das Image ist als veraltet gekennzeichnet
effect-image-renamed = das Image heißt jetzt `{ $name }`
