package cn.jiugai.engine.bundle;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets a process owner see and accept a folder's new bundle that a start has only offered. */
@RestController
@RequestMapping({
    "/camunda/api/jiugai/districts/{district}/offered-bundle",
    "/jiugai/districts/{district}/offered-bundle"
})
class BundleController {

    private final FolderBundles folders;
    private final ProcessEngine engine;

    BundleController(FolderBundles folders, ProcessEngine engine) {
        this.folders = folders;
        this.engine = engine;
    }

    /**
     * @param differences the files that differ; empty if nothing is offered
     * @param faults where the bundle in force does not fit this version of the software, in Chinese
     */
    record Offered(SortedSet<String> differences, List<String> faults) {}

    @GetMapping
    Offered offered(@PathVariable String district) {
        checkRight(district);
        return new Offered(folders.offered(district), folders.faults(district));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable String district) {
        checkRight(district);
        folders.accept(district);
    }

    private void checkRight(String district) {
        DeployRight.check((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration(), district);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    Map<String, String> forbidden(AuthorizationException e) {
        return Map.of("message", e.getMessage());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> notWhole(IllegalArgumentException e) {
        return Map.of("message", e.getMessage());
    }
}
