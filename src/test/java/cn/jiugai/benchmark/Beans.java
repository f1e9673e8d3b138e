package cn.jiugai.benchmark;

import java.util.AbstractMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Beans for the expressions of models, each made when it is named. */
final class Beans extends AbstractMap<Object, Object> {

    private final Predicate<Object> known;
    private final Function<String, Object> bean;

    Beans(Predicate<Object> known, Function<String, Object> bean) {
        this.known = known;
        this.bean = bean;
    }

    @Override
    public boolean containsKey(Object name) {
        return known.test(name);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? bean.apply((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        throw new UnsupportedOperationException("beans are looked up by name only");
    }
}
