package cn.jiugai.tender;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;

/**
 * How the newest tender of a project ended.
 *
 * @param winner name of the winning bidder; the leader of a consortium
 * @param code its 统一社会信用代码
 * @param members the other members of the consortium
 * @param manager the project manager whom it named
 * @param sum the price of its bid
 * @param notice number of the notice of award (中标通知书)
 */
public record TenderResult(
        String winner,
        String code,
        List<String> members,
        CertifiedPerson manager,
        Fen sum,
        String notice,
        LocalDate awardedOn) {}
