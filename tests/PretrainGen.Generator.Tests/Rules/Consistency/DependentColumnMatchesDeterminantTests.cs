using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency;

public class DependentColumnMatchesDeterminantTests
{
    private static RuleTest Cities(string link, params string[] rows) => Related($$""" "fields": ["Country", "Currency"], "link": "{{link}}" """, rows);

    /// <summary>Cities whose columns are related as the schema says, with further properties of it.</summary>
    private static RuleTest Related(string relationship, IEnumerable<string> rows, string additions = "") => RuleTest
        .Csv("City,Country,Currency,Region,Rank\n" + string.Join('\n', rows) + "\n")
        .WithSchema($$"""
            { "fields": [ { "name": "City" }, { "name": "Country" }, { "name": "Currency" }, { "name": "Region" }, { "name": "Rank", "type": "number" } ],
              "primaryKey": "City",
              "relationships": [ { {{relationship}} } ]{{additions}} }
            """);

    public class Reports
    {
        [Fact]
        public void A_row_that_is_not_like_most() => Cities("derived", "Berlin,DE,{|PTG3004+:EUR|},,", "Munich,DE,{|PTG3004:USD|},,", "Bonn,DE,EUR,,", "Paris,FR,EUR,,")
            .Finds("'Munich': with Country 'DE', Currency is 'USD' here, but 'EUR' in 'Berlin'");

        [Fact]
        public void Every_row_that_is_not_like_most() => Cities(
                "derived", "Berlin,DE,EUR,,", "Bonn,DE,EUR,,", "Munich,DE,{|PTG3004:USD|},,", "Ulm,DE,{|PTG3004:CHF|},,", "Trier,DE,EUR,,", "Bern,CH,CHF,,")
            .Finds("'Munich': with Country 'DE', Currency is 'USD' here, but 'EUR' in 'Berlin'", "'Ulm': with Country 'DE', Currency is 'CHF' here, but 'EUR' in 'Berlin'");

        [Fact]
        public void Rows_without_a_majority_once() => Cities("derived", "Berlin,DE,{|PTG3004+:EUR|},,", "Bonn,DE,{|PTG3004:USD|},,", "Munich,DE,{|PTG3004+:EUR|},,", "Ulm,DE,{|PTG3004+:USD|},,")
            .Finds("Rows with Country 'DE' differ in Currency, and most of them have no one value: 'EUR' in 'Berlin' and 'Munich' and 'USD' in 'Bonn' and 'Ulm'");

        [Fact]
        public void Rows_of_many_values_without_all_of_their_names() => Cities(
                "derived", ["a,DE,{|PTG3004+:0|},,", "b,DE,{|PTG3004:1|},,", .. Enumerable.Range(2, 8).Select(value => $"{(char)('a' + value)},DE,{{|PTG3004+:{value}|}},,")])
            .Finds("Rows with Country 'DE' differ in Currency, and most of them have no one value: '0' in 'a' and '1' in 'b' and '2' in 'c' and '3' in 'd' and 6 more");

        [Fact]
        public void Coupled_columns_in_both_directions() => Cities("coupled", "Berlin,DE,EUR,,", "Bonn,DE,EUR,,", "Paris,{|PTG3004:FR|},EUR,,", "Bern,CH,CHF,,", "Basel,CH,CHF,,", "Chur,CH,{|PTG3004:SFR|},,")
            .Finds("'Paris': with Currency 'EUR', Country is 'FR' here, but 'DE' in 'Berlin'", "'Chur': with Country 'CH', Currency is 'SFR' here, but 'CHF' in 'Bern'");

        [Fact]
        public void A_combination_that_is_missing() => Cities("crossed", "Berlin,DE,EUR,,", "Bonn,DE,{|PTG3004+:USD|},,", "Paris,{|PTG3004:FR|},EUR,,")
            .Finds("'Paris': no row has Country 'FR' together with Currency 'USD', which 'Bonn' has; every combination should occur");

        [Fact]
        public void Columns_that_several_others_decide_together() => Related(
                """ "fields": [["Country", "Region"], ["Currency"]], "link": "derived" """,
                ["Berlin,DE,EUR,N,", "Kiel,DE,EUR,N,", "Bonn,DE,{|PTG3004:USD|},N,", "Ulm,DE,USD,S,"])
            .Finds("'Bonn': with Country 'DE' and Region 'N', Currency is 'USD' here, but 'EUR' in 'Berlin'");

        [Fact]
        public void Each_of_several_columns_that_follow() => Related(
                """ "fields": ["Country", ["Currency", "Region"]], "link": "derived" """,
                ["Berlin,DE,EUR,N,", "Kiel,DE,EUR,N,", "Bonn,DE,{|PTG3004:USD|},{|PTG3004:S|},"])
            .Finds("'Bonn': with Country 'DE', Currency is 'USD' here, but 'EUR' in 'Berlin'", "'Bonn': with Country 'DE', Region is 'S' here, but 'N' in 'Berlin'");

        [Fact]
        public void Combinations_of_several_columns() => Related(
                """ "fields": [["Country", "Region"], "Currency"], "link": "crossed" """,
                ["Berlin,{|PTG3004:DE|},EUR,N,", "Bonn,DE,EUR,S,", "Ulm,DE,{|PTG3004+:USD|},S,"])
            .Finds("'Berlin': no row has Country 'DE' and Region 'N' together with Currency 'USD', which 'Ulm' has; every combination should occur");

        [Fact]
        public void What_decides_by_its_value() => Related(
                """ "fields": [["Country", "Rank"], "Currency"], "link": "derived" """,
                ["Berlin,DE,EUR,,1", "Bonn,DE,EUR,,1.0", "Ulm,DE,{|PTG3004:USD|},,1.00"])
            .Finds("'Ulm': with Country 'DE' and Rank '1.00', Currency is 'USD' here, but 'EUR' in 'Berlin'");
    }

    public class Says
    {
        private const string Named = """ "id": "one-currency", "fields": ["Country", "Currency"], "link": "derived" """;

        private static readonly string[] Rows = ["Berlin,DE,EUR,,", "Bonn,DE,EUR,,", "Munich,DE,{|PTG3004:USD|},,"];

        [Fact]
        public void The_name_of_the_relationship() =>
            Related(Named, Rows).Finds("'Munich': with Country 'DE', Currency is 'USD' here, but 'EUR' in 'Berlin' (one-currency)");

        [Fact]
        public void The_words_of_its_author() => Related(Named + """, "message": "{City} pays in {Currency}" """, Rows)
            .Finds("'Munich' pays in 'USD' (one-currency)");

        [Theory]
        [InlineData("", DiagnosticSeverity.Error)]
        [InlineData(""", "severity": "warning" """, DiagnosticSeverity.Warning)]
        [InlineData(""", "severity": "info" """, DiagnosticSeverity.Info)]
        public void How_bad_it_is(string severity, DiagnosticSeverity expected) =>
            Assert.Equal(expected, Assert.Single(Related(Named + severity, ["a,DE,EUR,,", "b,DE,EUR,,", "c,DE,USD,,"]).Run()).Severity);

        [Fact]
        public void That_the_column_of_its_message_does_not_exist() => Related(
                Named + """, "message": {|PTG4003:"{Town} is wrong"|} """, ["a,DE,EUR,,", "b,DE,EUR,,", "c,DE,USD,,"])
            .Finds();
    }

    public class Guards
    {
        private const string Named = """ "id": "one-currency", "fields": ["Country", "Currency"], "link": "derived" """;

        private static string Waiver(string rule, string key) =>
            $$""", "pretraingen": { "waivers": [ { "rule": "{{rule}}", "key": "{{key}}", "reason": "so it is" } ] }""";

        [Theory]
        [InlineData("derived", "Berlin,DE,EUR,,", "Paris,FR,EUR,,")]
        [InlineData("coupled", "Berlin,DE,EUR,,", "Bern,CH,CHF,,")]
        [InlineData("crossed", "Berlin,DE,EUR,,", "Bern,CH,EUR,,")]
        public void Columns_that_do_as_the_schema_says(string link, string first, string second) => Cities(link, first, second).FindsNothing();

        [Fact]
        public void Values_that_are_the_same_in_other_digits() => Related(
            """ "fields": ["Country", "Rank"], "link": "derived" """, ["Berlin,DE,,,1", "Bonn,DE,,,1.0"]).FindsNothing();

        [Theory]
        [InlineData("one-currency")]
        [InlineData("PTG3004")]
        public void A_row_that_is_waived(string rule) =>
            Related(Named, ["Berlin,DE,EUR,,", "Bonn,DE,EUR,,", "Munich,DE,USD,,"], Waiver(rule, "Munich")).FindsNothing();

        [Fact]
        public void Rows_that_agree_but_for_one_that_is_waived() =>
            Related(Named, ["Berlin,DE,EUR,,", "Munich,DE,USD,,"], Waiver("one-currency", "Berlin")).FindsNothing();

        [Fact]
        public void A_combination_that_is_waived() => Related(
            """ "id": "all", "fields": ["Country", "Currency"], "link": "crossed" """,
            ["Berlin,DE,EUR,,", "Bonn,DE,USD,,", "Paris,FR,EUR,,"],
            Waiver("all", "Paris")).FindsNothing();

        [Fact]
        public void A_waiver_that_silences_nothing_is_reported() => Related(
                Named,
                ["Berlin,DE,EUR,,", "Bonn,DE,EUR,,"],
                """, "pretraingen": { "waivers": [ { "rule": {|PTG4004:"one-currency"|}, "key": "Bonn", "reason": "so it is" } ] }""")
            .Finds();
    }

    public class Ignores
    {
        [Fact]
        public void Blank_cells() => Cities("derived", "Berlin,DE,EUR,,", "Munich,DE,,,", "Ulm,,USD,,").FindsNothing();

        [Fact]
        public void Faulty_cells() => Related(
                """ "fields": ["Country", "Rank"], "link": "derived" """, ["Berlin,DE,,,1", "Bonn,DE,,,{|PTG2001:x|}"])
            .Finds();

        [Fact]
        public void What_is_switched_off() => Related(
            """ "fields": ["Country", "Currency"], "link": "derived", "severity": "none" """, ["a,DE,EUR,,", "b,DE,EUR,,", "c,DE,USD,,"]).FindsNothing();
    }
}
