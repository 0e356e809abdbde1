using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Values;

public class ValueIsSpelledConsistentlyTests
{
    public class Reports
    {
        [Theory]
        [InlineData("apache 2.0", "'apache 2.0'", "'Apache 2.0'")]
        [InlineData("Apache  2.0", "'Apache  2.0' (U+0020)", "'Apache 2.0' (U+0032)")]
        [InlineData("Ａｐａｃｈｅ 2.0", "'Ａｐａｃｈｅ 2.0' (U+FF21)", "'Apache 2.0' (U+0041)")]
        [InlineData("Apache-2.0", "'Apache-2.0' (U+002D)", "'Apache 2.0' (U+0020)")]
        public void Another_spelling_of_a_class(string spelling, string here, string there) => Licenses($"{{|PTG2007:{spelling}|}}")
            .Finds($"'x': License is {here} here, but {there} in 12 rows");

        [Fact]
        public void A_final_stop() => RuleTest.Csv("Name,Vendor\nAnt,Roku Inc\nBear,Roku Inc\nCrow,{|PTG2007:Roku Inc.|}\n")
            .Finds("'Crow': Vendor is 'Roku Inc.' here, but 'Roku Inc' in 2 rows");

        [Fact]
        public void A_name_of_several_words_in_any_column() => RuleTest.Csv("""
            Name,Home
            Ant,{|PTG2007+:Oak Ridge|}
            Bear,Alaska
            Crow,{|PTG2007:OAK RIDGE|}
            """).Finds("'Crow': Home is 'OAK RIDGE' here, but 'Oak Ridge' in another row");

        [Fact]
        public void A_slip_of_the_pen() => Licenses("{|PTG2007:Proprietry|}")
            .Finds("'x': License is 'Proprietry' here, but 'Proprietary' in 12 rows; is it a slip of the pen?");

        [Fact]
        public void All_spellings_but_the_most_frequent_one() => RuleTest.Csv($"""
            Name,Type
            {Rows("CTAF", 5)}
            x1,{"{|PTG2007:Ctaf|}"}
            x2,{"{|PTG2007:ctaf|}"}
            x3,{"{|PTG2007+:ctaf|}"}
            {Rows("TWR", 15)}
            """.Replace("CTAF0,CTAF", "CTAF0,{|PTG2007+:CTAF|}", StringComparison.Ordinal)).Finds(
            "'x1': Type is 'Ctaf' here, but 'CTAF' in 5 rows",
            "'x2': Type is 'ctaf' here, but 'CTAF' in 5 rows");

        [Fact]
        public void Two_rows_whose_names_differ_in_spelling_only() => RuleTest.Csv("""
            Name,Size
            {|PTG2007+:Vision Transformer|},1
            BERT,2
            {|PTG2007:Vision transformer|},3
            """).Finds("'Vision transformer' and 'Vision Transformer' differ in spelling only; do they name one thing?");

        [Fact]
        public void Every_row_whose_name_is_spelled_otherwise_than_the_first() => RuleTest.Csv("""
            Name,Size
            {|PTG2007+:LLaMA 7B|},1
            {|PTG2007:Llama 7B|},2
            {|PTG2007:llama 7b|},3
            """).Finds(
            "'Llama 7B' and 'LLaMA 7B' differ in spelling only; do they name one thing?",
            "'llama 7b' and 'LLaMA 7B' differ in spelling only; do they name one thing?");

        [Theory]
        [InlineData("isl", "ISL", "deu")]
        [InlineData("IS", "is", "DE")]
        [InlineData("is-IS", "is-is", "deu")]
        public void A_code_of_a_unique_column_in_another_case(string one, string other, string third) => Codes($$"""
            Iceland,{|PTG2007+:{{one}}|}
            Island,{|PTG2007:{{other}}|}
            Germany,{{third}}
            """).Finds($"'Island': Code is '{other}' here, but '{one}' in another row");

        [Fact]
        public void Keys_in_another_case() => RuleTest.Csv("Code,Name\n{|PTG2007+:isl|},a\n{|PTG2007:ISL|},b\ndeu,c\n", ("Key", "Code"))
            .Finds("'ISL' and 'isl' differ in spelling only; do they name one thing?");
    }

    public class Guards
    {
        [Theory]
        [InlineData("isl", "ISL", "deu", "FRA")]
        [InlineData("aB3", "Ab3", "xy", "XZ")]
        [InlineData("m", "M", "k", "g")]
        [InlineData("1a", "1A", "2b", "3c")]
        public void Codes_where_the_case_may_make_another_one(params string[] codes) =>
            Codes(string.Join('\n', codes.Select((code, row) => FormattableString.Invariant($"n{row},{code}")))).FindsNothing();

        [Theory]
        [InlineData("Apache 1.0")]
        [InlineData("Apache 20")]
        [InlineData("MIT")]
        public void Values_that_are_different(string other) => Licenses(other).FindsNothing();

        [Theory]
        [InlineData("C", "C++")]
        [InlineData("C", "C#")]
        [InlineData("AD", "A/D")]
        [InlineData("-1 °C", "1 °C")]
        [InlineData("v3.5", "v35")]
        [InlineData("m", "M")]
        [InlineData("A100 GPU", "A800 GPU")]
        [InlineData("P100", "A100")]
        [InlineData("#FFA500", "#FFA50A")]
        [InlineData("AAPL", "AAPX")]
        [InlineData("8 GB", "8 Gb")]
        [InlineData("Trigger (WTA)", "Trigger (WTM)")]
        [InlineData("silvery white", "silvery-white")]
        [InlineData("Zambia", "Gambia")]
        [InlineData("Insect", "Insects")]
        public void Signs_that_make_another_value(string one, string other) =>
            RuleTest.Csv($"Name,Class\n{Rows(one, 12)}\nx,{other}\n").Run().ToList().ForEach(finding => Assert.NotEqual("PTG2007", finding.Id));
    }

    public class Ignores
    {
        [Fact]
        public void Columns_of_free_text() => RuleTest.Csv("""
            Name,Home
            Ant,Oak Ridge
            Bear,Oakridge
            Crow,Alaska
            """).FindsNothing();

        [Fact]
        public void Sentences() => RuleTest.Csv("""
            Name,Text
            Ant,The rule was changed by an administrator today
            Bear,The Rule was changed by an administrator today
            Crow,x
            """).FindsNothing();

        [Fact]
        public void Paths() => RuleTest.Csv("Name,Size\nbaai/bge-base en,1\nBAAI/bge-base en,2\n").FindsNothing();

        [Fact]
        public void Numbers() => RuleTest.Csv($"Name,Range\n{Rows("2", 12, "n")}\nx,.2\n").FindsNothing();

        [Fact]
        public void What_the_schema_lists() => RuleTest.Csv($"Name,Size\n{Rows("Small", 12)}\nx,small\n").WithSchema("""
            { "fields": [ { "name": "Name", "type": "string" }, { "name": "Size", "type": "string", "categories": ["Small", "small"] } ] }
            """).Run().ToList().ForEach(finding => Assert.NotEqual("PTG2007", finding.Id));
    }

    private static RuleTest Codes(string rows) => RuleTest.Csv($"Name,Code\n{rows}\n")
        .WithSchema("""{ "fields": [ { "name": "Name" }, { "name": "Code", "constraints": { "unique": true } } ], "primaryKey": "Name" }""");

    private static RuleTest Licenses(string other) => RuleTest.Csv($"Name,License\n{Rows("Apache 2.0", 12)}\n{Rows("Proprietary", 12)}\nx,{other}\n");

    private static string Rows(string value, int count, string? name = null) =>
        string.Join('\n', Enumerable.Range(0, count).Select(row => $"{name ?? value.Replace(' ', '_')}{row},{value}"));
}
