package cn.jiugai.consultation;

import cn.jiugai.engine.PrintedPages;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The forms to print for a project's households, behind the login of both addresses. They carry the addresses of those who
 * have not answered, so that only who asks the residents gets them, not every unit with a task of the project.
 */
@RestController
@RequestMapping({"/jiugai/projects/{number}", "/camunda/api/jiugai/projects/{number}"})
class HouseholdPagesController {

    private static final List<String> ASKING = List.of("community", "streetOffice", "districtHousing");

    private final PrintedPages printed;
    private final HouseholdPages pages;

    HouseholdPagesController(PrintedPages printed, HouseholdPages pages) {
        this.printed = printed;
        this.pages = pages;
    }

    @GetMapping("household-forms")
    ResponseEntity<String> print(@PathVariable("number") String number) {
        return PrintedPages.page(pages.of(printed.projectFor(number, ASKING)));
    }
}
