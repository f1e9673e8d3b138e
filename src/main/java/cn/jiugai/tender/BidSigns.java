package cn.jiugai.tender;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All signs that the rules find among the bids of a tender, each once. */
record BidSigns(List<SignRule> rules) {

    List<Sign> among(List<Bid> bids) {
        Map<String, Sign> signs = new LinkedHashMap<>();
        rules.stream()
                .flatMap(rule -> rule.look(bids))
                .forEach(sign -> signs.putIfAbsent(sign.kind() + "/" + sign.subject(), sign));
        return List.copyOf(signs.values());
    }
}
