using System.Globalization;
using PretrainGen.Generator.Catalog;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.SchemaRules;

public class EverythingIsGeneratedTests
{
    private static string Rows(int count) => string.Concat(Enumerable.Range(0, count).Select(row => string.Create(CultureInfo.InvariantCulture, $"n{row},{row}\n")));

    public class Reports
    {
        [Fact]
        public void A_table_that_is_too_large_for_facts() => RuleTest
            .Csv("{|PTG4007:Name|},Size\n" + Rows(EmitLimits.MostRowsWithFacts + 1))
            .Finds("Thing has 1001 rows, so ThingFacts is left out");
    }

    public class Guards
    {
        [Fact]
        public void A_table_that_is_just_small_enough() => RuleTest.Csv("Name,Size\n" + Rows(EmitLimits.MostRowsWithFacts)).FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void A_table_of_which_nobody_wants_facts() => RuleTest.Csv("Name,Size\n" + Rows(EmitLimits.MostRowsWithFacts + 1), ("Emit", "Entries|Names")).FindsNothing();
    }
}
