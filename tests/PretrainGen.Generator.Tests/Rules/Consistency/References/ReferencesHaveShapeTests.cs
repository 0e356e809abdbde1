using System.Globalization;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency.References;

public class ReferencesHaveShapeTests
{
    private const string Acyclic = "\"acyclic\": true";
    private const string Symmetric = "\"symmetric\": true";

    public class Reports
    {
        [Fact]
        public void Rows_that_lead_to_each_other() => Table("""
            Id,Parent
            1,
            7,{|PTG3009:8|}
            8,{|PTG3009+:7|}
            9,7
            """, Acyclic).Finds("'7': Parent leads back to the row itself: '7' -> '8' -> '7'");

        [Fact]
        public void A_row_that_leads_to_itself() =>
            Table("Id,Parent\n1,{|PTG3009:1|}\n2,1\n", Acyclic).Finds("'1': Parent leads back to the row itself: '1' -> '1'");

        [Fact]
        public void Each_cycle_once_where_cells_are_lists() => List("""
            Id,Parent
            a,{|PTG3009:b;c|}
            b,{|PTG3009+:d;a|}
            c,d
            d,
            e,{|PTG3009:f|}
            f,{|PTG3009+:d;g|}
            g,{|PTG3009+:e|}
            """, Acyclic).Finds(
            "'a': Parent leads back to the row itself: 'a' -> 'b' -> 'a'",
            "'e': Parent leads back to the row itself: 'e' -> 'f' -> 'g' -> 'e'");

        [Fact]
        public void The_shortest_of_several_cycles_of_the_same_rows() => Assert.Equal(
            ["'a': Parent leads back to the row itself: 'a' -> 'c' -> 'a'"],
            Messages(List("Id,Parent\na,b;c\nb,c\nc,a\n", Acyclic)));

        [Fact]
        public void A_long_cycle_in_short() => Assert.Equal(
            ["'n0': Parent leads back to the row itself: 'n0' -> 'n1' -> 'n2' -> 'n3' -> 'n4' -> 'n5' -> 'n6' -> 'n7' -> 'n8' -> 'n9' -> 490 more -> 'n0'"],
            Messages(Table("Id,Parent\n" + string.Concat(Enumerable.Range(0, 500).Select(row =>
                string.Create(CultureInfo.InvariantCulture, $"n{row},n{(row + 1) % 500}\n"))), Acyclic)));

        [Fact]
        public void A_cell_that_is_not_named_back() => List("""
            Id,Parent
            a,b;c
            b,{|PTG3009+:a|}
            c,{|PTG3009:a;b|}
            """, Symmetric).Finds("'c': Parent names 'b', but Parent of 'b' does not name it back");

        [Fact]
        public void Many_cells_that_one_row_does_not_name_back_once() => Assert.Equal(
            ["'n0': Parent names 'x', but Parent of 'x' does not name it back (the first of 20 such cells in the column)"],
            Messages(List("Id,Parent\nx,\n" + string.Concat(Enumerable.Range(0, 20).Select(row =>
                string.Create(CultureInfo.InvariantCulture, $"n{row},x\n"))), Symmetric)));

        [Fact]
        public void Rows_that_are_named_by_several_columns() => RuleTest.Csv("""
            Host,Port,OnHost,OnPort
            a,1,{|PTG3009:a|},02
            a,2,{|PTG3009+:a|},1
            """).WithSchema("""
            { "fields": [ { "name": "Host" }, { "name": "Port", "type": "integer" }, { "name": "OnHost" }, { "name": "OnPort", "type": "integer" } ],
              "primaryKey": ["Host", "Port"],
              "foreignKeys": [ { "fields": ["OnHost", "OnPort"], "reference": { "fields": ["Host", "Port"] }, "acyclic": true } ] }
            """).Finds("'a 1': OnHost, OnPort leads back to the row itself: 'a 1' -> 'a 2' -> 'a 1'");

        [Fact]
        public void Rows_without_names_by_their_numbers() => RuleTest.Csv("""
            {|PTG1007:Size|},Number,Next
            1.5,1,{|PTG3009:2|}
            1.5,2,{|PTG3009+:1|}
            1.5,1,
            """).WithSchema("""
            { "fields": [ { "name": "Size", "type": "number" }, { "name": "Number", "type": "integer" }, { "name": "Next", "type": "integer" } ],
              "foreignKeys": [ { "fields": "Next", "reference": { "fields": "Number" }, "acyclic": true } ] }
            """).Finds(
            "No column of 'things.csv' names its rows, so they get no enum; if one does, set Key, or give the table a schema with a primaryKey",
            "row 1: Next leads back to the row itself: row 1 -> row 2 -> row 1");
    }

    public class Guards
    {
        [Fact]
        public void A_tree() => Table("Id,Parent\n1,\n2,1\n3,1\n4,2\n", Acyclic).FindsNothing();

        [Fact]
        public void Two_ways_to_one_row() => List("Id,Parent\na,b;c\nb,d\nc,d\nd,\n", Acyclic).FindsNothing();

        [Fact]
        public void Rows_that_name_each_other_and_themselves() => List("Id,Parent\na,b;a\nb,a;c\nc,b\n", Symmetric).FindsNothing();

        [Fact]
        public void A_deep_tree() => Assert.DoesNotContain(Table("Id,Parent\nn0,\n" + string.Concat(Enumerable.Range(1, 20_000).Select(row =>
            string.Create(CultureInfo.InvariantCulture, $"n{row},n{row - 1}\n"))), Acyclic).Run(), finding => finding.Id == "PTG3009");
    }

    public class Ignores
    {
        [Theory]
        [InlineData("\"acyclic\": false")]
        [InlineData("\"symmetric\": false")]
        public void References_that_nothing_is_asked_of(string shape) => Table("Id,Parent\n7,8\n8,7\n9,8\n", shape).FindsNothing();

        [Fact]
        public void A_row_whose_own_references_are_unknown() => List("Id,Parent\na,b\nb,{|PTG2008:x|}\n", Symmetric).Finds();

        [Fact]
        public void What_was_waived() => Table("Id,Parent\n7,8\n8,7\n", Acyclic, """
            , "pretraingen": { "waivers": [ { "rule": "PTG3009", "key": "7", "reason": "they do" } ] }
            """).FindsNothing();
    }

    private static IEnumerable<string> Messages(RuleTest test) => test.Run().Select(finding => finding.GetMessage(Language.English));

    private static RuleTest Table(string rows, string shape, string further = "") => RuleTest.Csv(rows).WithSchema($$"""
        { "fields": [ { "name": "Id" }, { "name": "Parent" } ], "primaryKey": "Id",
          "foreignKeys": [ { "fields": "Parent", "reference": { "fields": "Id" }, {{shape}} } ]{{further}} }
        """);

    private static RuleTest List(string rows, string shape) => RuleTest.Csv(rows).WithSchema($$"""
        { "fields": [ { "name": "Id" }, { "name": "Parent", "type": "list", "delimiter": ";" } ], "primaryKey": "Id",
          "foreignKeys": [ { "fields": "Parent", "reference": { "resource": "", "fields": "Id" }, {{shape}} } ] }
        """);
}
