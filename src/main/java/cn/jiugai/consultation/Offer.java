package cn.jiugai.consultation;

import cn.jiugai.sheet.CellText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the households of a district are asked, and on which ways, in the order of its file (HG-2-3, HG-2-4).
 *
 * @param menu the works among which a household chooses
 * @param form how the form is called that each household is given
 */
public record Offer(List<Demand> menu, List<Channel> channels, String form) {

    public Offer {
        menu = List.copyOf(menu);
        channels = List.copyOf(channels);
    }

    /** The way of that name; empty if the district has none such. */
    public Optional<Channel> channel(String text) {
        return channels.stream()
                .filter(channel -> CellText.key(text).equalsIgnoreCase(channel.title()))
                .findFirst();
    }

    /** All ways, for messages. */
    public String channelTitles() {
        return channels.stream().map(Channel::title).collect(Collectors.joining("、"));
    }

    /** The online ones, for messages. */
    String onlineTitles() {
        return channels.stream().filter(Channel::isOnline).map(Channel::title).collect(Collectors.joining("、"));
    }
}
