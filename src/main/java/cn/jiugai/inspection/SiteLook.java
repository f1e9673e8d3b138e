package cn.jiugai.inspection;

import cn.jiugai.construction.SitePerson;
import cn.jiugai.inspection.SiteInspection.Seen;
import cn.jiugai.inspection.SiteInspection.Subcontractor;
import cn.jiugai.sheet.CellText;
import cn.jiugai.tender.CertifiedPerson;
import cn.jiugai.tender.Offence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares who was seen on a site with the register and names the signs of the five offences (JA-3.6-1): somebody else in
 * charge than who is named, a certificate that is at work on another site, a subcontractor that nobody has approved.
 *
 * @param place where the inspection looked
 * @param named who answers for the parties, by role
 * @param seen who was seen in charge, by role
 * @param elsewhere the other sites of each certificate that is named or was shown, in words; certificates without any left out
 * @param subcontractors firms that were seen at work
 * @param approved names of the firms that may be
 */
record SiteLook(
        String place,
        Map<String, SitePerson> named,
        Map<String, Seen> seen,
        Map<String, List<String>> elsewhere,
        List<Subcontractor> subcontractors,
        List<String> approved) {

    List<SiteSign> signs() {
        List<SiteSign> signs = new ArrayList<>();
        seen.forEach((role, person) -> otherPerson(role, person, signs));
        named.forEach((role, person) -> twoSites(role, person.name(), person.certificate(), signs));
        seen.forEach((role, person) -> {
            if (!isNamed(role, person)) {
                twoSites(role, person.name(), person.certificate(), signs);
            }
        });
        subcontractors.forEach(firm -> unapproved(firm, signs));
        return signs;
    }

    private void otherPerson(String role, Seen person, List<SiteSign> signs) {
        SitePerson due = named.get(role);
        if (due != null && !isNamed(role, person)) {
            signs.add(new SiteSign(
                    null,
                    SiteSignKind.OTHER_PERSON,
                    Offence.BORROWED_NAME,
                    role,
                    place,
                    isSameName(due, person)
                            ? "%s登记的负责人%s证书是%s，在岗人员出示的证书是%s"
                                    .formatted(due.title(), due.name(), due.certificate(), person.certificate())
                            : "%s登记的负责人是%s，在岗的是%s".formatted(due.title(), due.name(), person.name())));
        }
    }

    private void twoSites(String role, String name, String certificate, List<SiteSign> signs) {
        List<String> sites = certificate == null ? List.of() : elsewhere.getOrDefault(certificate, List.of());
        if (!sites.isEmpty()) {
            signs.add(new SiteSign(
                    null,
                    SiteSignKind.ON_TWO_SITES,
                    Offence.LENT_CERTIFICATE,
                    role,
                    place,
                    "%s（证书%s）同时是%s".formatted(name, certificate, String.join("、", sites))));
        }
    }

    private void unapproved(Subcontractor firm, List<SiteSign> signs) {
        if (approved.stream().noneMatch(name -> CellText.key(name).equals(CellText.key(firm.firm())))) {
            signs.add(new SiteSign(
                    null,
                    SiteSignKind.UNAPPROVED_SUBCONTRACTOR,
                    Offence.ILLEGAL_SUBCONTRACT,
                    "contractor",
                    place,
                    "%s在做%s，中标文件里没有准许它分包".formatted(firm.firm(), firm.works())));
        }
    }

    /** Name and, where he showed one, certificate. */
    private boolean isNamed(String role, Seen person) {
        SitePerson due = named.get(role);
        return due != null && isSameName(due, person) && !showedAnother(due, person);
    }

    private static boolean isSameName(SitePerson due, Seen person) {
        return CellText.key(due.name()).equals(CellText.key(person.name()));
    }

    private static boolean showedAnother(SitePerson due, Seen person) {
        return due.certificate() != null
                && person.certificate() != null
                && !CertifiedPerson.key(due.certificate()).equals(CertifiedPerson.key(person.certificate()));
    }
}
