using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shipping;

public class ShippedFileIsConsistentTests
{
    private const string Table = "Name,Legs\nAnt,6\nBear,4\n";

    private const string Numbers = """
        { "fields": [ { "name": "Name" }, { "name": "No", "type": "integer", "constraints": { "required": true } } ], "primaryKey": "Name", "pretraingen": { "enumValue": "No" } }
        """;

    private const string NumberColumns = "Thing,column,,,Name,string\nThing,column,,,No,int\n";

    public class Reports
    {
        [Fact]
        public void A_number_of_two_rows() => ShippedTable
            .With(Table, "Thing,row,{|PTG6005+:1|},Ant,Ant,\nThing,row,{|PTG6005:1|},Bear,Bear,\n")
            .Finds("'Bear' has the number 1, which 'Ant' has already; delete the line that was not released, and run 'pretraingen ship'");

        [Fact]
        public void A_number_that_a_removed_row_had() => ShippedTable
            .With(Table, "Thing,removed,{|PTG6005+:1|},Cat,Cat,\nThing,row,0,Ant,Ant,\nThing,row,{|PTG6005:1|},Bear,Bear,\n").Finds();

        [Fact]
        public void A_row_in_two_lines() => ShippedTable
            .With(Table, ShippedTable.Rows + "Thing,row,2,{|PTG6005:Bear|},Bear,\n").Finds("'Bear' is in two lines; delete the one that was not released");

        [Fact]
        public void A_member_of_two_rows() => ShippedTable
            .With("Name,Legs\nAnt,6\na-nt,4\n", "Thing,row,0,Ant,Ant,\nThing,row,1,a-nt,{|PTG6005:Ant|},\n").Finds();

        [Fact]
        public void A_property_in_two_lines() => ShippedTable
            .WithLines(Table, "Thing,column,,,Legs,int\nThing,column,,,{|PTG6005:Legs|},int\nThing,column,,,Name,string\n" + ShippedTable.Rows)
            .Finds("The member Legs is in two lines; delete the one that was not released");

        [Theory]
        [InlineData("{|PTG6005:<<<<<<< ours|}\nThing,row,1,Bear,Bear,\n=======\nThing,row,1,Cat,Cat,\n>>>>>>> theirs\n")]
        [InlineData("Thing,row,1,Bear,Bear,\n{|PTG6005:=======|}\n")]
        public void A_conflict(string lines)
        {
            var findings = ShippedTable.With(Table, "Thing,row,0,Ant,Ant,\n" + RuleMarkup.Parse(lines).Text).Run();

            var finding = Assert.Single(findings, finding => finding.Id == "PTG6005");
            Assert.Contains("Two branches changed this place, and the conflict is not resolved", finding.GetMessage(Language.English), StringComparison.Ordinal);
            Assert.Equal(RuleMarkup.Parse(lines).Marks[0].Span.Start, finding.Location.SourceSpan.Start - (ShippedTable.Header + ShippedTable.Columns + "Thing,row,0,Ant,Ant,\n").Length);
        }

        [Fact]
        public void Another_header() => ShippedTable.WithFile("{|PTG6003:Name|},{|PTG6003:Legs|}\n{|PTG6003:Ant|},6\n", "{|PTG6005:Kind,Number,Key,Member|}\n")
            .Finds(
                "The property Name of type string is not shipped yet",
                "The property Legs of type int is not shipped yet",
                "'Ant' is not shipped yet; its number 0 may change until then",
                "The header of a shipped file is Entity,Kind,Number,Key,Member,Type");

        [Theory]
        [InlineData("{|PTG6005:Thing,row,2|}", "The line does not have 6 cells, or a quote in it is not closed")]
        [InlineData("Thing,{|PTG6005:line|},2,Cat,Cat,", "'line' is no kind of line; expected category, column, former, lookup, removed or row")]
        [InlineData("Thing,row,{|PTG6005:two|},Cat,Cat,", "Number of such a line cannot be 'two'")]
        [InlineData("Thing,removed,2,Cat,{|PTG6005:class|},", "Member of such a line cannot be 'class'")]
        [InlineData("Thing,removed,2,{|PTG6005:|},Cat,", "Key of such a line cannot be ''")]
        [InlineData("Thing,column,,,Wings,{|PTG6005:|}", "Type of such a line cannot be ''")]
        [InlineData("Thing,former,{|PTG6005:7|},Ursus,Ursus,", "'Ursus' is a former name of the row with number 7, and no line has such a row")]
        [InlineData("Thing,category,{|PTG6005:1|},big,Big,ThingSize", "The categories of an enum have the numbers from 0 on, and here 1 follows where 0 has to")]
        public void A_line(string line, string message) => ShippedTable.With(Table, ShippedTable.Rows + line + "\n").Finds(message);

        [Fact]
        public void A_number_that_the_table_says_otherwise() => Numbered("Name,No\nAnt,0\nBear,{|PTG6005:7|}\n", "Thing,row,0,Ant,Ant,\n{|PTG6005+:Thing,row,1,Bear,Bear,|}\n")
            .Finds("'Bear': No is 7, but the row was shipped with number 1");

        [Fact]
        public void A_number_that_was_another_rows() => Numbered("Name,No\nAnt,0\n{|PTG6003:Giraffe|},{|PTG6005:1|}\n", "{|PTG6005+:Thing,removed,1,Bear,Bear,|}\nThing,row,0,Ant,Ant,\n")
            .Finds("'Giraffe' is not shipped yet; its number 1 may change until then", "'Giraffe': No is 1, but 'Bear' was shipped with that number");

        [Fact]
        public void Two_files_of_one_entity() => new RuleTest(
            ProjectFile.Of("ants.csv", "Name,Legs\nAnt,6\n", ("EntityName", "Thing")),
            ProjectFile.Of("bears.csv", "Name,Legs\nBear,4\n", ("EntityName", "Thing")),
            ProjectFile.Other("ants.shipped.csv", ShippedTable.Header + ShippedTable.Columns + ShippedTable.Rows),
            ProjectFile.Other("bears.shipped.csv", ShippedTable.Header + "{|PTG6005:Thing|},row,1,Bear,Bear,\n"))
            .Finds("Thing is shipped in 'ants.shipped.csv' too; an entity has one shipped file");
    }

    public class Guards
    {
        [Fact]
        public void A_row_that_was_removed_and_its_name_given_to_another() => ShippedTable
            .With(Table, "Thing,removed,7,Bear,Bear,\n" + ShippedTable.Rows).FindsNothing();

        [Fact]
        public void Numbers_that_the_table_says_too() => Numbered("Name,No\nAnt,0\nBear,1\n", ShippedTable.Rows).FindsNothing();

        [Fact]
        public void A_column_that_looks_as_if_it_numbered_the_rows() => ShippedTable
            .WithLines("Name,No\nAnt,7\nBear,8\n", NumberColumns + "Thing,lookup,,,GetByNo,int\n" + ShippedTable.Rows).FindsNothing();

        [Fact]
        public void Windows_line_ends() => ShippedTable
            .WithFile(Table, (ShippedTable.Header + ShippedTable.Columns + ShippedTable.Rows).Replace("\n", "\r\n", StringComparison.Ordinal)).FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void The_order_of_the_lines() => ShippedTable
            .WithLines(Table, "Thing,row,1,Bear,Bear,\nThing,row,0,Ant,Ant,\n" + ShippedTable.Columns).FindsNothing();

        [Fact]
        public void Tables_without_a_shipped_file() => RuleTest.Csv(Table).FindsNothing();
    }

    private static RuleTest Numbered(string table, string rows) => ShippedTable.WithLines(table, NumberColumns + rows).WithSchema(Numbers);
}
