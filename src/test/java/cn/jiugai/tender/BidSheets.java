package cn.jiugai.tender;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The three sheets of bids as a clerk fills them in, at first three honest bids; a test changes what it is about. */
public final class BidSheets {

    public static final String WANXI = "皖西建设集团（示例）";
    public static final String DABIE = "大别山建工公司（示例）";
    public static final String PIHE = "淠河建筑工程公司（示例）";
    public static final String DESIGN = "皖西建筑设计院（示例）";

    static final Path FILE = Path.of("src/test/resources/walkthrough/jinan/bids.xlsx");
    static final Path TWO = Path.of("src/test/resources/walkthrough/jinan/bids-two.xlsx");

    private final Map<String, Map<String, Object>> bids = new LinkedHashMap<>();
    private final List<List<Object>> items = new ArrayList<>();
    private final List<List<Object>> subcontracts = new ArrayList<>();

    private BidSheets() {}

    /**
     * Bids of three firms who have nothing in common; the first one leads a consortium.
     *
     * @param mark makes certificates and accounts those of one tender, so that other tenders have others
     */
    public static BidSheets honest(String mark) {
        BidSheets sheets = new BidSheets();
        sheets.bid(WANXI, 1, mark, "7650000.55", 0);
        sheets.bid(DABIE, 2, mark, "7712345.60", 3);
        sheets.bid(PIHE, 3, mark, "7598888.08", 7);
        sheets.with(WANXI, BidColumns.MEMBERS.header(), DESIGN);
        sheets.subcontract(WANXI, "脚手架搭设", "六安脚手架公司（示例）", "否", "是");
        return sheets;
    }

    /** Writes a cell of a bidder's row. */
    public BidSheets with(String firm, String column, Object value) {
        bids.get(firm).put(column, value);
        return this;
    }

    /** Gives a bidder what another one has in a column. */
    public BidSheets same(String column, String from, String to) {
        return with(to, column, bids.get(from).get(column));
    }

    /** Gives a bidder another name, on all sheets. */
    BidSheets renamed(String firm, String name) {
        for (Column column : List.of(BidColumns.FIRM, BidColumns.INSURED_BY, BidColumns.BOND_HOLDER)) {
            with(firm, column.header(), name);
        }
        for (List<List<Object>> sheet : List.of(items, subcontracts)) {
            sheet.replaceAll(row -> {
                List<Object> cells = new ArrayList<>(row);
                cells.set(0, row.get(0).equals(firm) ? name : row.get(0));
                return cells;
            });
        }
        return this;
    }

    public BidSheets without(String firm) {
        bids.remove(firm);
        items.removeIf(row -> row.get(0).equals(firm));
        subcontracts.removeIf(row -> row.get(0).equals(firm));
        return this;
    }

    BidSheets item(String firm, String name, Object price, String given) {
        items.removeIf(row -> row.get(0).equals(firm) && row.get(1).equals(name));
        items.add(List.of(firm, name, price, given));
        return this;
    }

    public BidSheets subcontract(String firm, String works, String subcontractor, String main, String allowed) {
        subcontracts.add(List.of(firm, works, subcontractor, main, allowed));
        return this;
    }

    public byte[] build() {
        List<List<Object>> rows = new ArrayList<>();
        bids.values()
                .forEach(bid -> rows.add(BidColumns.OF_BIDS.stream()
                        .map(column -> bid.getOrDefault(column.header(), ""))
                        .toList()));
        return new SheetBuilder()
                .sheet(BidColumns.BIDS, table(BidColumns.OF_BIDS, rows))
                .sheet(BidColumns.ITEMS, table(BidColumns.OF_ITEMS, items))
                .sheet(BidColumns.SUBCONTRACTS, table(BidColumns.OF_SUBCONTRACTS, subcontracts))
                .build();
    }

    List<Bid> bids() {
        return new BidWorkbook().read(build());
    }

    private void bid(String firm, int number, String mark, String price, int step) {
        Map<String, Object> bid = new HashMap<>();
        bid.put("投标单位", firm);
        bid.put("统一社会信用代码", CreditCode.complete("91341500MA2N0000" + number));
        bid.put("联系人", List.of("", "张合同", "王经营", "李市场").get(number));
        bid.put("联系电话", "0564-550000" + number);
        bid.put("法定代表人", List.of("", "周振国", "吴大山", "郑淠生").get(number));
        bid.put("授权代理人", List.of("", "陈代理", "褚代理", "卫代理").get(number));
        bid.put("项目负责人", List.of("", "孙施工", "蒋建造", "沈工程").get(number));
        bid.put("证书编号", "皖13420%s-%d".formatted(mark, number));
        bid.put("证书有效期至", "2029-12-31");
        bid.put("社保缴纳单位", firm);
        bid.put(
                "保证金付款账号",
                "62220213%s%d".formatted(String.valueOf(100000 + Math.abs(mark.hashCode() % 900000)), number));
        bid.put("保证金付款户名", firm);
        bid.put("文件编制人", "造价%d室".formatted(number));
        bid.put("文件机器码", "8C-16-45-7A-0%d-%s".formatted(number, mark));
        bid.put("投标报价（元）", price);
        bids.put(firm, bid);
        List<String> names = List.of("屋面防水", "雨污分流", "弱电入地", "停车场地", "外墙修缮", "充电设施");
        for (int i = 0; i < names.size(); i++) {
            item(firm, names.get(i), "%d.%d%d".formatted(100000 * (i + 1) + step * 1373 * (i + 2), step, i), "");
        }
        item(firm, "暂列金额", "300000", "√");
    }

    private static List<List<Object>> table(List<Column> columns, List<List<Object>> rows) {
        List<List<Object>> table = new ArrayList<>();
        table.add(List.copyOf(columns.stream().map(Column::header).toList()));
        table.addAll(rows);
        return table;
    }

    static BidSheets two() {
        return honest("2027").without(PIHE);
    }

    /** The bids of the walk-through: one telephone in two of them, two prices that are equal to the fen. */
    static BidSheets withSigns() {
        return honest("2027").same("联系电话", DABIE, PIHE).same("投标报价（元）", WANXI, DABIE);
    }

    public static void main(String[] args) throws IOException {
        Files.write(FILE, withSigns().build());
        Files.write(TWO, two().build());
    }
}
