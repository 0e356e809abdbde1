using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency;

public class DependentColumnMatchesDeterminantTests
{
    private static RuleTest Cities(string link, params string[] rows) => RuleTest
        .Csv("City,Country,Currency\n" + string.Join('\n', rows) + "\n")
        .WithSchema($$"""
            { "fields": [ { "name": "City" }, { "name": "Country" }, { "name": "Currency" } ],
              "relationships": [ { "fields": ["Country", "Currency"], "link": "{{link}}" } ] }
            """);

    public class Reports
    {
        [Fact]
        public void A_row_that_is_not_like_most() => Cities("derived", "Berlin,DE,{|PTG3004+:EUR|}", "Munich,DE,{|PTG3004:USD|}", "Bonn,DE,EUR", "Paris,FR,EUR")
            .Finds("'Munich': Country 'DE' goes with Currency 'USD' here, but with 'EUR' in 'Berlin'");

        [Fact]
        public void A_group_once() => Cities("derived", "Berlin,DE,EUR", "Bonn,DE,EUR", "Munich,DE,{|PTG3004:USD|}", "Ulm,DE,CHF", "Bern,CH,CHF", "Basel,CH,{|PTG3004:EUR|}")
            .Finds();

        [Fact]
        public void Coupled_columns_in_both_directions() => Cities("coupled", "Berlin,DE,EUR", "Bonn,DE,EUR", "Paris,{|PTG3004:FR|},EUR", "Bern,CH,CHF", "Chur,CH,{|PTG3004:SFR|}")
            .Finds("'Paris': Currency 'EUR' goes with Country 'FR' here, but with 'DE' in 'Berlin'", "'Chur': Country 'CH' goes with Currency 'SFR' here, but with 'CHF' in 'Bern'");

        [Fact]
        public void A_pair_that_is_missing() => Cities("crossed", "Berlin,DE,EUR", "Bonn,DE,{|PTG3004+:USD|}", "Paris,{|PTG3004:FR|},EUR")
            .Finds("'Paris': Country 'FR' goes with every Currency, but there is no row for 'USD', the one of 'Bonn'");
    }

    public class Guards
    {
        [Theory]
        [InlineData("derived", "Berlin,DE,EUR", "Paris,FR,EUR")]
        [InlineData("coupled", "Berlin,DE,EUR", "Bern,CH,CHF")]
        [InlineData("crossed", "Berlin,DE,EUR", "Bern,CH,EUR")]
        public void Columns_that_do_as_the_schema_says(string link, string first, string second) => Cities(link, first, second).FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Blank_cells() => Cities("derived", "Berlin,DE,EUR", "Munich,DE,", "Ulm,,USD").FindsNothing();
    }
}
