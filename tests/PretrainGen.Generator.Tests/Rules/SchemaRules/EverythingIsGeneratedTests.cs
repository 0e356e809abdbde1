using System.Globalization;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.SchemaRules;

public class EverythingIsGeneratedTests
{
    private static string Rows(int count) => string.Concat(Enumerable.Range(0, count).Select(row => string.Create(CultureInfo.InvariantCulture, $"n{row},{row}\n")));

    public class Reports
    {
        [Fact]
        public void A_table_that_is_too_large_for_facts() => RuleTest
            .Csv("{|PTG4007:Name|},Size\n" + Rows(EmitLimits.MostRowsWithFactsByRequest + 1), ("Emit", "Facts"))
            .Finds("Thing has 1001 rows, so ThingFacts is left out");

        [Fact]
        public void A_table_that_is_too_large_for_names() => RuleTest
            .Csv("{|PTG4007:Name|},Size\n" + Rows(EmitLimits.MostRowsWithNamesByRequest + 1), ("Emit", "Entries|Names"))
            .Finds("Thing has 50001 rows, so ThingNames is left out");

        [Fact]
        public void Every_part_that_a_table_is_too_large_for() => Assert.Equal(
            ["Thing has 50001 rows, so ThingNames is left out", "Thing has 50001 rows, so ThingFacts is left out"],
            RuleTest.Csv("Name,Size\n" + Rows(EmitLimits.MostRowsWithNamesByRequest + 1), ("Emit", "Names|Facts")).Run().Select(finding => finding.GetMessage(CultureInfo.InvariantCulture)));
    }

    public class Guards
    {
        [Fact]
        public void A_table_that_is_just_small_enough() =>
            RuleTest.Csv("Name,Size\n" + Rows(EmitLimits.MostRowsWithFactsByRequest), ("Emit", "Entries|Names|Facts")).FindsNothing();

        [Fact]
        public void A_table_that_is_just_small_enough_for_names() => RuleTest.Csv("Name,Size\n" + Rows(EmitLimits.MostRowsWithNamesByRequest), ("Emit", "Entries|Names")).FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void A_table_of_which_nobody_wants_facts() => RuleTest.Csv("Name,Size\n" + Rows(EmitLimits.MostRowsWithFactsByRequest + 1), ("Emit", "Entries|Names")).FindsNothing();

        [Fact]
        public void A_table_of_which_nobody_asks_for_facts() => RuleTest.Csv("Name,Size\n" + Rows(EmitLimits.MostRowsWithFactsByRequest + 1)).FindsNothing();
    }
}
