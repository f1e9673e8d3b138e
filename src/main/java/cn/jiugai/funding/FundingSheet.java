package cn.jiugai.funding;

import cn.jiugai.project.Community;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the workbook of a funding plan (资金筹措表). */
final class FundingSheet {

    private final List<Community> communities;
    private final List<Works> works;
    private final Map<String, String> utilities;
    private final FundingLayout layout;
    private final Faults faults = new Faults();

    /**
     * @param communities those of the project
     * @param works the works items of its scheme
     * @param utilities names of the utilities' roles by what a clerk may write for them
     * @param layout what the workbook offers
     */
    FundingSheet(List<Community> communities, List<Works> works, Map<String, String> utilities, FundingLayout layout) {
        this.layout = layout;
        this.communities = communities;
        this.works = works;
        this.utilities = utilities;
    }

    /** The amounts of a funding plan; what residents give stands among the shares too, summed up by way. */
    record Content(List<Share> shares, List<Contribution> contributions) {}

    /** @throws FaultyWorkbookException with every fault at once; nothing of the workbook is to be used then */
    Content read(byte[] content) {
        Workbook workbook = Workbook.open(content);
        FundingCells cells = new FundingCells(works.stream().map(Works::number).collect(Collectors.toSet()));
        List<Share> shares = new SourceSheet(cells, utilities, layout)
                .read(Table.read(workbook, SourceSheet.NAME, SourceSheet.columns(layout), faults));
        List<Contribution> contributions = new ContributionSheet(cells, communities, layout)
                .read(Table.read(workbook, ContributionSheet.NAME, ContributionSheet.COLUMNS, faults));
        if (shares.isEmpty() && contributions.isEmpty() && faults.all().isEmpty()) {
            faults.sheet(SourceSheet.NAME, "没有填写金额", "每个有资金的来源一行");
        }
        faults.throwIfAny();
        return new Content(
                Stream.concat(shares.stream(), ofResidents(contributions)).toList(), contributions);
    }

    private static Stream<Share> ofResidents(List<Contribution> contributions) {
        return Arrays.stream(ContributionWay.values())
                .map(way -> new Share(
                        FundingKind.RESIDENTS,
                        way.title(),
                        contributions.stream()
                                .filter(contribution -> contribution.way() == way)
                                .map(Contribution::counted)
                                .reduce(Fen.ZERO, Fen::plus),
                        null))
                .filter(share -> share.amount().isMoreThan(Fen.ZERO));
    }
}
