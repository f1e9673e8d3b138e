package cn.jiugai.engine.bundle;

import java.util.stream.Stream;

/** One rule that every bundle keeps. */
interface BundleRule {

    /** The faults in Chinese, each with the name and id of the element and what to do. */
    Stream<String> faults(BundleModels models);
}
