package cn.jiugai.tender;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other phases may read of the tender. */
@Component
public class TenderRecords {

    private final TenderRegister tenders;
    private final BidRegister bids;
    private final SignRegister signs;
    private final BoundPersons persons;

    TenderRecords(TenderRegister tenders, BidRegister bids, SignRegister signs, BoundPersons persons) {
        this.tenders = tenders;
        this.bids = bids;
        this.signs = signs;
        this.persons = persons;
    }

    /** The contract of the newest tender of a project; empty while there is none that keeps to the award. */
    public Optional<Contract> contract(String project) {
        return tenders.contract(project)
                .filter(contract -> ContractCheck.of(tenders.award(project), contract)
                        .check()
                        .passed());
    }

    /** Who has won the newest tender of a project; empty while nobody is bound by an award. */
    public Optional<TenderResult> result(String project) {
        return bids.winner(project)
                .filter(winner -> persons.of(project).stream()
                        .anyMatch(person -> person.firm().equals(winner.firm())))
                .map(winner -> result(winner, tenders.award(project)));
    }

    /** The signs of offences that were found among the bids of the newest tender, and what was decided on each. */
    public List<BidFinding> findings(String project) {
        List<Bid> all = bids.all(project);
        return signs.all(project).stream().map(sign -> BidFinding.of(sign, all)).toList();
    }

    /** The certified persons whom awards have bound to the site of a project, the first one first. */
    public List<BoundPerson> persons(String project) {
        return persons.of(project);
    }

    /** The other projects to whose sites awards have bound the holder of a certificate now, each with who bound him there. */
    public List<BoundPerson> boundElsewhere(String project, String certificate) {
        return persons.elsewhere(project).stream()
                .filter(person -> CertifiedPerson.key(person.certificate()).equals(CertifiedPerson.key(certificate)))
                .toList();
    }

    /** Names of the firms that the winning bid gives a part to, where the tender documents allow it (JA-3.6-1). */
    public List<String> approvedSubcontractors(String project) {
        return bids.winner(project).stream()
                .flatMap(winner -> winner.subcontracts().stream())
                .filter(part -> part.allowed() && !part.mainWorks())
                .map(Bid.Subcontract::firm)
                .distinct()
                .toList();
    }

    private static TenderResult result(Bid winner, Award award) {
        return new TenderResult(
                winner.firm(),
                winner.code(),
                winner.members(),
                winner.manager(),
                award.sum(),
                award.noticeNumber(),
                award.awardedOn());
    }
}
