using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shipping;

public class EverythingIsShippedTests
{
    private const string Sizes = "Thing,category,0,small,Small,ThingSize\nThing,column,,,Name,string\nThing,column,,,Size,ThingSize\nThing,lookup,,,WhereSize,ThingSize\n";

    public class Reports
    {
        [Fact]
        public void A_row() => ShippedTable.With("Name,Legs\n{|PTG6003:Cat|},4\nAnt,6\nBear,4\n", ShippedTable.Rows)
            .Finds("'Cat' is not shipped yet; its number 2 may change until then");

        [Fact]
        public void A_column() => ShippedTable.With("Name,Legs,{|PTG6003:Wings|}\nAnt,6,0\nBear,4,0\n", ShippedTable.Rows)
            .Finds("The property Wings of type int is not shipped yet");

        [Fact]
        public void A_row_under_its_new_name() => ShippedTable.WithAliases("Name,Legs,Also\nAnt,6,\n{|PTG6003:Bears|},4,Bear\n", ShippedTable.Rows)
            .Finds("'Bears' is shipped as 'Bear' with number 1, and not under this name yet");

        [Fact]
        public void A_look_up_and_a_category() => Sized("Name,{|PTG6003:Size|}\nAnt,small\nBear,huge\n", Sizes.Replace("Thing,lookup,,,WhereSize,ThingSize\n", "", StringComparison.Ordinal))
            .Finds("'huge' of the enum ThingSize is not shipped yet; its number 1 may change until then", "The method WhereSize(ThingSize) is not shipped yet");

        [Fact]
        public void Everything_of_an_empty_file() => ShippedTable.WithFile("{|PTG6003:Name|},{|PTG6003:Legs|}\n{|PTG6003:Ant|},6\n", "").Finds();
    }

    public class Guards
    {
        [Fact]
        public void What_is_shipped() => ShippedTable.With("Name,Legs\nAnt,6\nBear,4\n", ShippedTable.Rows).FindsNothing();

        [Fact]
        public void A_category_that_no_row_has_any_more() => Sized("Name,Size\nAnt,small\nBear,small\n", Sizes.Replace("Thing,column,,,N", "Thing,category,1,vast,Vast,ThingSize\nThing,category,2,huge,Huge,ThingSize\nThing,column,,,N", StringComparison.Ordinal))
            .FindsNothing();

        [Fact]
        public void A_table_without_names() => RuleTest.Csv("Legs,Wings\n6,1\n6,1\n").With(ProjectFile.Other("things.shipped.csv", ShippedTable.Header + "Thing,column,,,Legs,int\nThing,column,,,Wings,int\n"))
            .Run().ToList().ForEach(finding => Assert.NotEqual("PTG6003", finding.Id));
    }

    public class Ignores
    {
        [Fact]
        public void Tables_without_a_shipped_file() => RuleTest.Csv("Name,Legs\nAnt,6\n").FindsNothing();
    }

    private static RuleTest Sized(string table, string lines) => ShippedTable.WithLines(table, lines + ShippedTable.Rows)
        .WithSchema("""{ "fields": [ { "name": "Name" }, { "name": "Size", "type": "string", "categories": ["huge", "small"], "constraints": { "required": true } } ], "primaryKey": "Name" }""");
}
