using PretrainGen.Generator.Tests.Rules.Consistency;

namespace PretrainGen.Generator.Tests.Rules.SchemaRules;

public class WaiverIsUsedTests
{
    private static string Waivers(string waivers) => ModelTable.Evidence + ", \"waivers\": [ " + waivers + " ]";

    public class Reports
    {
        [Fact]
        public void A_waiver_without_a_reason()
        {
            var schema = Waivers("""{ "rule": {|PTG4004:"class-cues"|}, "key": "BERT" }, { "rule": "class-cues", "key": "CPC", "reason": {|PTG4004:" "|} }""");
            ModelTable.With(schema, "BERT,对比式,masked words,", "CPC,生成式,对比,").Finds(
                "The waiver of 'class-cues' for 'BERT' gives no reason", "The waiver of 'class-cues' for 'CPC' gives no reason");
        }

        [Theory]
        [InlineData("class-cues")]
        [InlineData("PTG3001")]
        [InlineData("PTG2003")]
        public void A_waiver_that_silences_nothing(string rule) => ModelTable
            .With(Waivers($$"""{ "rule": {|PTG4004:"{{rule}}"|}, "key": "BERT", "reason": "was wrong once" }"""), "BERT,生成式,masked words,")
            .Finds($"There is nothing to waive: '{rule}' finds nothing about 'BERT'");

        [Fact]
        public void A_waiver_of_a_rule_that_holds() => ModelTable
            .With(
                """ "rules": [ { "id": "law", "then": { "Class": { "required": true } } } ], "waivers": [ { "rule": {|PTG4004:"law"|}, "key": "BERT", "reason": "old" } ] """,
                "BERT,生成式,masked words,")
            .Finds();
    }

    public class Guards
    {
        [Theory]
        [InlineData("class-cues")]
        [InlineData("PTG3001")]
        public void A_waiver_that_silences_something(string rule) => ModelTable
            .With(Waivers($$"""{ "rule": "{{rule}}", "key": "BERT", "reason": "so it is" }"""), "BERT,对比式,masked words,")
            .FindsNothing();

        [Fact]
        public void A_waiver_of_a_value() => ModelTable
            .With(Waivers("""{ "rule": "PTG2003", "key": "BERT", "reason": "a class of its own" }"""), "BERT,predictive,masked words,")
            .FindsNothing();

        [Fact]
        public void A_waiver_of_a_declared_rule() => ModelTable
            .With(
                """ "rules": [ { "id": "law", "then": { "Class": { "required": true } } } ], "waivers": [ { "rule": "law", "key": "BERT", "reason": "unknown" } ] """,
                "BERT,,masked words,")
            .FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void A_waiver_of_a_rule_that_cannot_be_evaluated() => ModelTable
            .With(""" "rules": [ { "id": "law", "then": { {|PTG4003:"Klass"|}: "x" } } ], "waivers": [ { "rule": "law", "key": "BERT", "reason": "old" } ] """, "BERT,生成式,x,")
            .Finds();
    }
}
