package cn.jiugai.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What each district offers of a list that the house knows: the works on a household's menu, the ways on which it answers,
 * the aims of its plan. They stand under {@code choices} in {@code districts/<id>.yaml} by their Chinese titles, in the
 * order in which forms and sheets show them.
 */
@Component
public class DistrictChoices {

    private final List<DistrictFile> files;

    DistrictChoices(DistrictFiles files) {
        this.files = files.all();
    }

    /**
     * The choices of every district under that name; a district that names none has all of them.
     *
     * @param all what the house knows
     * @return district id to its choices
     * @throws SettingMissing if a file names one that the house does not know; so ask when the application starts
     */
    public <E> Map<String, List<E>> named(String list, E[] all, Function<E, String> title) {
        Map<String, List<E>> choices = new HashMap<>();
        for (DistrictFile file : files) {
            List<String> titles = file.choices().get(list);
            choices.put(
                    file.id(),
                    titles == null
                            ? List.of(all)
                            : titles.stream()
                                    .map(each -> find(file, list, each, all, title))
                                    .toList());
        }
        return choices;
    }

    private static <E> E find(DistrictFile file, String list, String text, E[] all, Function<E, String> title) {
        return Arrays.stream(all)
                .filter(each -> title.apply(each).equals(text))
                .findFirst()
                .orElseThrow(() -> DistrictFiles.unfit(
                        file.id() + ".yaml",
                        "choices.%s 中的“%s”不认识，可选：%s"
                                .formatted(
                                        list,
                                        text,
                                        String.join(
                                                "、",
                                                Arrays.stream(all).map(title).toList()))));
    }
}
