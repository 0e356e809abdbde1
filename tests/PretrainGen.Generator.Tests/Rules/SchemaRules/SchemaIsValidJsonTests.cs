using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.SchemaRules;

public class SchemaIsValidJsonTests
{
    public class Reports
    {
        [Fact]
        public void The_place_where_it_breaks() => DescribedTable.With("""{ "fields": [ { "name": "Model" } {|PTG4001:"|}name" ] }""")
            .Finds("The schema is not valid JSON: expected , or ], but found '\"'");

        [Fact]
        public void A_file_that_ends_too_early()
        {
            var finding = Assert.Single(DescribedTable.With("""{ "fields": [ """).Run());
            Assert.Equal("PTG4001", finding.Id);
            Assert.EndsWith("but the file ends", finding.GetMessage(Language.English), StringComparison.Ordinal);
        }
    }

    public class Guards
    {
        [Fact]
        public void A_schema_with_a_byte_order_mark() => DescribedTable.With("\uFEFF{ \"fields\": [ { \"name\": \"Model\" }, { \"name\": \"Year\" } ] }").FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void A_file_that_describes_no_table() =>
            RuleTest.Csv("Model,Year\nBERT,2018\n").With(ProjectFile.Other("settings.json", "{ no JSON at all")).FindsNothing();
    }
}
