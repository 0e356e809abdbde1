using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency.Declared;

public class PairRuleTests
{
    private static RuleTest Rule(string rule, string rows) => RuleTest
        .Csv("Name,Paper,Title,Year,Kind\n" + rows)
        .WithSchema($$"""
            { "fields": [ { "name": "Name" }, { "name": "Paper" }, { "name": "Title" }, { "name": "Year", "type": "year" }, { "name": "Kind" } ],
              "primaryKey": "Name", "pretraingen": { "rules": [ { "id": "law", {{rule}} } ] } }
            """);

    private const string SameTitle = """ "pairs": { "same": ["Paper"] }, "then": { "Title": { "other": "Title" } } """;

    public class Reports
    {
        [Fact]
        public void The_row_that_stands_out() => Rule(SameTitle, "a,1,x,,\nb,1,{|PTG3005:y|},,\nc,1,x,,\nd,2,y,,\n")
            .Finds("'b': Title is 'y', but should be 'x', the Title of 'a' (law)");

        [Fact]
        public void Of_two_rows_the_later() => Rule(SameTitle, "a,1,{|PTG3005+:x|},,\nb,1,{|PTG3005:y|},,\n")
            .Finds("'b': Title is 'y', but should be 'x', the Title of 'a' (law)");

        [Fact]
        public void Every_row_that_stands_out() => Rule(SameTitle, "a,1,x,,\nb,1,{|PTG3005:y|},,\nc,1,x,,\nd,1,{|PTG3005:y|},,\ne,1,x,,\nf,1,{|PTG3005:z|},,\n")
            .Finds();

        [Fact]
        public void Rows_of_which_some_are_meant() => Rule(
                """ "pairs": { "same": ["Paper", "Kind"] }, "when": { "Year": { "required": true } }, "then": { "Year": { "equals": { "other": "Year", "within": 1 } } } """,
                "a,1,,2000,k\nb,1,,2001,k\nc,1,,{|PTG3005:2003|},k\nd,1,,2003,l\ne,1,,,k\n")
            .Finds("'c': Year is '2003', but should be '2000', the Year of 'a', within 1 (law)");

        [Fact]
        public void Pairs_of_which_both_rows_are_meant_where_the_other_is_not_named() => Rule(
                """ "pairs": { "same": "Paper" }, "when": { "Kind": "k" }, "then": { "Title": { "other": "Title" } } """,
                "a,1,x,,k\nb,1,y,,l\nc,1,{|PTG3005:z|},,k\n")
            .Finds("'c': Title is 'z', but should be 'x', the Title of 'a' (law)");

        [Fact]
        public void Pairs_that_are_meant_one_way_round_where_the_other_is_named() => Rule(
                """ "pairs": { "same": "Paper" }, "when": { "Kind": "k", "Year": { "min": { "other": "Year" } } }, "then": { "Title": { "other": "Title" } } """,
                "a,1,x,2000,l\nb,1,{|PTG3005:y|},2001,k\n")
            .Finds("'b': Title is 'y', but should be 'x', the Title of 'a' (law)");

        [Fact]
        public void It_in_the_author_s_words() => Rule(
                SameTitle + """, "message": "{Name} and {other:Name} share {Paper}" """, "a,1,x,,\nb,1,{|PTG3005:y|},,\n")
            .Finds("'b' and 'a' share '1' (law)");

        [Fact]
        public void Rows_that_must_not_be_alike() => Rule(
                """ "pairs": { "same": ["Title"] }, "then": { "Kind": { "not": { "other": "Kind" } } } """, "a,,x,,k\nb,,x,,{|PTG3005:k|}\nc,,x,,l\n")
            .Finds("'b': Kind is 'k', but should not be 'k', the Kind of 'a' (law)");

        [Fact]
        public void Too_many_rows_to_compare()
        {
            var rows = string.Concat(Enumerable.Range(0, 101).Select(row => $"n{row},1,t{row},,\n"));
            Rule(SameTitle.Replace("\"Paper\"", "{|PTG4003:\"Paper\"|}", StringComparison.Ordinal), rows).Finds(
                "101 rows with Paper '1' are too many to compare each with each, where more than 100 of them differ; compare groups with 'per', or name more columns in 'same'");
        }
    }

    public class Guards
    {
        [Fact]
        public void Rows_that_agree() => Rule(SameTitle, "a,1,x,,\nb,1,x,,\nc,2,y,,\n").FindsNothing();

        [Fact]
        public void A_relation_that_holds_one_way_round() => Rule(
            """ "pairs": { "same": ["Paper"] }, "then": { "Name": { "startsWith": { "other": "Name" } } } """, "bert,1,,,\nbert-large,1,,,\n").FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Rows_of_which_a_cell_is_missing() => Rule(SameTitle, "a,1,x,,\nb,1,,,\nc,,y,,\nd,,z,,\n").FindsNothing();

        [Fact]
        public void Rows_of_which_a_cell_is_wrong_already() => Rule(
            """ "pairs": { "same": ["Paper"] }, "then": { "Year": { "other": "Year" } } """, "a,1,,2000,\nb,1,,{|PTG2001:soon|},\n").Finds();
    }
}
