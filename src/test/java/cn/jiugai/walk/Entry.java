package cn.jiugai.walk;

import cn.jiugai.sheet.SheetFiller;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/**
 * One act of a walk-through file.
 *
 * @param play name of another walk-through file whose acts stand here; then nothing else is given
 * @param step id of the user task; null for an act that belongs to no task, such as the upload of a plan
 * @param start id of a process that is started for the project, out of its turn, and ended again; only as a wrong turn
 * @param matter id of a process that the unit starts for the project from the side (发起事项)
 * @param unit unit that is expected to hold the task; null together with {@code each}
 * @param about only the task whose name ends so, where a step has one for each community, case …; null for any
 * @param each all open tasks of the step get this answer, each from the unit that holds it
 * @param answer fields of the form
 * @param upload a spreadsheet that is sent before the step is completed; its address is what follows that of the task
 * @param wrong says what is wrong with it; played only where wrong turns are meant
 * @param back step to which the wrong turn leads back
 * @param where variable in which the reasons stand; {@code reasons} if nothing is said
 * @param reasons what the reasons on top of that step's form have to say
 * @param refused what the answer's refusal has to say; the task stays open
 */
record Entry(
        String play,
        String step,
        String start,
        String matter,
        String unit,
        String about,
        boolean each,
        Map<String, Object> answer,
        Upload upload,
        String wrong,
        String back,
        String where,
        List<String> reasons,
        List<String> refused) {

    private static final Predicate<String> CLAUSE =
            Pattern.compile("[A-Z]{2}-\\d.*").asMatchPredicate();

    /**
     * @param file path in the test resources; null if its sheets stand in the entry itself
     * @param fill what is filled into the template of the task, by row and header as {@link SheetFiller} takes it
     * @param sheets rows by the name of their sheet, the header first
     * @param refused what is said about the spreadsheet, if it is not taken; the step is not completed then
     */
    record Upload(
            String url,
            String file,
            Map<String, Map<String, String>> fill,
            Map<String, List<List<Object>>> sheets,
            List<String> refused) {
        Upload {
            refused = refused == null ? List.of() : refused;
        }

        String name() {
            return fill != null ? "填好的" + url : file == null ? String.join("、", sheets.keySet()) : file;
        }
    }

    Entry {
        answer = answer == null ? Map.of() : answer;
        where = where == null ? "reasons" : where;
        reasons = reasons == null ? List.of() : reasons;
        refused = refused == null ? List.of() : refused;
        if (back != null && (reasons.size() < 4 || reasons.stream().noneMatch(CLAUSE))) {
            throw new IllegalArgumentException(wrong + ": its reasons are number, shortfall, clause and remedy");
        }
    }

    /** Reads a file of the test resources; anchors and aliases are resolved. */
    static List<Entry> read(String file) {
        try (InputStream content = Entry.class.getResourceAsStream("/" + file)) {
            if (content == null) {
                throw new IllegalArgumentException("there is no " + file);
            }
            return new ObjectMapper().convertValue(new Yaml(new Texts()).load(content), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
