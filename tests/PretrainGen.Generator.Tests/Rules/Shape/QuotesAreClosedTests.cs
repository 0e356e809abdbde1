using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shape;

public class QuotesAreClosedTests
{
    public class Reports
    {
        [Fact]
        public void A_quote_that_is_not_closed() => RuleTest.Csv("""
            Name,Home
            Ant,Earth
            Bear,{|PTG1004:"Alaska|}
            Crow,Trees
            """).Finds("The quote before 'Alaska' is not closed");

        [Fact]
        public void A_quote_behind_a_space() => RuleTest.Csv("Name,Home\nAnt, {|PTG1004:\"Earth\"|}\nBear,Alaska\n")
            .Finds("The quote before 'Earth' is behind a space, so it is text of the cell and encloses nothing");

        [Fact]
        public void Text_behind_a_closing_quote() => RuleTest.Csv("""
            Name,Home
            Ant,{|PTG1004:"Earth" mostly|}
            Bear,{|PTG1004:"a "cold" place"|}
            """).Finds(
            "' mostly' follows a closing quote; inside a quoted cell, write a quote twice",
            "'cold\" place\"' follows a closing quote; inside a quoted cell, write a quote twice");
    }

    public class Guards
    {
        [Fact]
        public void Quotes_are_written_twice_inside_of_quotes() => RuleTest.Csv(""""
            Name,Home
            Ant,"the ""Earth"""
            Bear,""
            """").FindsNothing();

        [Fact]
        public void A_quote_inside_of_a_cell_is_a_sign_like_any_other() => RuleTest.Csv("""
            Name,Home
            Ant,3"
            Bear,a "b" c
            """).FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Quotes_in_Markdown() => RuleTest.Markdown("""
            | Name | Home |
            |------|------|
            | Ant  | "Earth |
            | Bear | "a" b |
            """).FindsNothing();
    }
}
