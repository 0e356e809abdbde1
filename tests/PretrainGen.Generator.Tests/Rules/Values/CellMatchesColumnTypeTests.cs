using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Values;

public class CellMatchesColumnTypeTests
{
    public class Reports
    {
        [Theory]
        [InlineData("integer", "six")]
        [InlineData("number", "1,5")]
        [InlineData("boolean", "perhaps")]
        [InlineData("date", "2020-02-30", "date YYYY-MM-DD")]
        [InlineData("datetime", "2020-02-30", "datetime YYYY-MM-DDThh:mm:ss")]
        [InlineData("time", "14:00", "time hh:mm:ss")]
        [InlineData("yearmonth", "2020", "yearmonth YYYY-MM")]
        [InlineData("duration", "3 days", "duration PnYnMnDTnHnMnS")]
        [InlineData("year", "next year")]
        public void A_cell_that_is_something_else(string type, string cell, string? described = null) => Table($"{{|PTG2001:{(cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell)}|}}", type)
            .Finds($"'Ant': Value is '{cell}', but its type is {described ?? type}");

        [Fact]
        public void An_item_of_a_list() => RuleTest.Csv("""
            Name,Years
            Ant,{|PTG2001:2018;soon|}
            """).WithSchema("""{ "fields": [ { "name": "Name", "type": "string" }, { "name": "Years", "type": "list", "delimiter": ";", "itemType": "integer" } ] }""")
            .Finds("'Ant': Years is 'soon', but its type is integer");

        [Fact]
        public void A_day_that_may_be_two() => Table("{|PTG2001:03/04/2020|}", "date\", \"format\": \"any")
            .Finds("'Ant': Value is '03/04/2020', but its type is date %d/%m/%Y | %m/%d/%Y");

        [Theory]
        [InlineData("1,5")]
        [InlineData("1.234,5")]
        [InlineData("1,,2")]
        public void A_number_with_a_group_sign_in_a_wrong_place(string cell) =>
            Table($$"""{|PTG2001:"{{cell}}"|}""", "number\", \"groupChar\": \",").Finds();

        [Fact]
        public void A_link_that_is_no_address() => RuleTest.Markdown("""
            | Name | Paper |
            |---|---|
            | Ant | {|PTG2001:[one](paper.pdf)|} |
            | Bee | [two](https://example.org) |
            | Cow | three |
            """)
            .WithSchema("""
                { "fields": [ { "name": "Name" }, { "name": "Paper" }, { "name": "Url", "type": "string", "format": "uri", "source": "link:Paper" } ], "primaryKey": "Name" }
                """)
            .Finds("'Ant': Url is 'paper.pdf', but its type is string uri");

        [Fact]
        public void A_point_whose_latitude_stands_first() => Table("{|PTG2001:\"36,138\"|}", "geopoint")
            .Finds("'Ant': Value is '36,138', but its type is geopoint (lon -180…180, lat -90…90)");

        [Fact]
        public void Cells_of_rows_that_are_left_out() => RuleTest.Csv("""
            Name,Year
            {|PTG2005+:a|},2018
            {|PTG2005:a|},{|PTG2001:x|}
            {|PTG2002:|},{|PTG2001:y|}
            """).WithSchema("""{ "fields": [ { "name": "Name" }, { "name": "Year", "type": "year" } ], "primaryKey": "Name" }""").Finds(
            "'a' names row 1 already, so this row is left out",
            "'a': Year is 'x', but its type is year",
            "row 3 has no Name, which is required",
            "row 3: Year is 'y', but its type is year");

        [Fact]
        public void Everything_else_in_such_rows() => RuleTest.Csv("""
            Name,Year,Class,Code
            {|PTG2005+:a|},2018,x,ab
            {|PTG2005:a|},{|PTG2004:1018|},{|PTG2003:y|},{|PTG2002:|}
            {|PTG2005:a|},2019,x,{|PTG2004:1|}
            """).WithSchema("""
            { "fields": [ { "name": "Name" }, { "name": "Year", "type": "year", "constraints": { "minimum": 1950 } }, { "name": "Class", "categories": ["x", "z"] },
              { "name": "Code", "constraints": { "required": true, "pattern": "[a-z]+" } } ], "primaryKey": "Name" }
            """).Finds();
    }

    public class Guards
    {
        [Theory]
        [InlineData("integer", "-6")]
        [InlineData("number", "1.5e-7")]
        [InlineData("number", "NaN")]
        [InlineData("boolean", "TRUE")]
        [InlineData("date", "2020-02-29")]
        [InlineData("year", "2018")]
        [InlineData("any", "whatever")]
        [InlineData("integer", "")]
        [InlineData("geopoint", "\"138,36\"")]
        public void A_cell_that_is_of_the_type(string type, string cell) => Table(cell, type).FindsNothing();
    }

    public class Ignores
    {
        [Theory]
        [InlineData("25 March 2020")]
        [InlineData("03/25/2020")]
        [InlineData("2020-03-04")]
        public void A_day_that_can_only_be_one(string cell) => Table(cell, "date\", \"format\": \"any").FindsNothing();

        [Fact]
        public void Columns_without_a_schema() => RuleTest.Csv("""
            Name,Legs
            Ant,6
            Bear,four
            """).FindsNothing();
    }

    private static RuleTest Table(string cell, string type) => RuleTest.Csv($"Name,Value\nAnt,{cell}\n")
        .WithSchema($$"""{ "fields": [ { "name": "Name", "type": "string" }, { "name": "Value", "type": "{{type}}" } ] }""");
}
