using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Values;

public class ValueMeetsConstraintsTests
{
    public class Reports
    {
        [Theory]
        [InlineData("\"minimum\": 1950", "integer", "1949", "minimum 1950")]
        [InlineData("\"maximum\": 2100", "integer", "20180", "maximum 2100")]
        [InlineData("\"exclusiveMinimum\": 0", "number", "0", "exclusiveMinimum 0")]
        [InlineData("\"minLength\": 3", "string", "ab", "minLength 3")]
        [InlineData("\"maxLength\": 3", "string", "abcd", "maxLength 3")]
        [InlineData("\"pattern\": \"[0-9]{4}\"", "string", "12345", "pattern [0-9]{4}")]
        public void A_value_that_goes_beyond_them(string constraint, string type, string cell, string expected) =>
            Table(constraint, type, $"{{|PTG2004:{cell}|}}").Finds($"'Ant': Value is '{cell}', but the schema asks for {expected}");

        [Fact]
        public void Each_item_that_does_not_match() => List("{|PTG2004:a;B;c;2|}", "\"pattern\": \"[a-z]\"").Finds(
            "'Ant': Value is 'B', but the schema asks for pattern [a-z]",
            "'Ant': Value is '2', but the schema asks for pattern [a-z]");

        [Fact]
        public void An_item_that_is_there_twice() => List("{|PTG2004:a;b;a;a|}", "\"uniqueItems\": true")
            .Finds("'Ant': Value is 'a', but the schema asks for uniqueItems true");

        [Fact]
        public void An_item_that_is_there_twice_by_value() => List("{|PTG2004:1;2;01|}", "\"uniqueItems\": true", "integer")
            .Finds("'Ant': Value is '1', but the schema asks for uniqueItems true");

        [Fact]
        public void The_number_of_items() => List("{|PTG2004:a;b;c|}", "\"maxLength\": 2").Finds("'Ant': Value is 'a;b;c', but the schema asks for maxLength 2");
    }

    public class Guards
    {
        [Theory]
        [InlineData("a;b", "\"pattern\": \"[a-z]\"")]
        [InlineData("a;b;A", "\"uniqueItems\": true")]
        [InlineData("a;a", "\"uniqueItems\": false")]
        [InlineData("a;a", "\"unique\": true")]
        public void Items_that_keep_to_them(string cell, string constraint) => List(cell, constraint).FindsNothing();

        [Theory]
        [InlineData("\"minimum\": 1950", "integer", "1950")]
        [InlineData("\"maximum\": 2100", "integer", "2100")]
        [InlineData("\"minLength\": 3", "string", "abc")]
        [InlineData("\"maxLength\": 3", "string", "abc")]
        [InlineData("\"pattern\": \"[0-9]{4}\"", "string", "1234")]
        public void A_value_that_touches_them(string constraint, string type, string cell) => Table(constraint, type, cell).FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void A_cell_that_is_of_another_type_already() => Assert.Equal(
            ["PTG2001"], Table("\"minimum\": 1950", "integer", "soon").Run().Select(finding => finding.Id));

        [Fact]
        public void A_cell_without_a_value() => Table("\"minLength\": 3", "string", "").FindsNothing();
    }

    private static RuleTest List(string cell, string constraint, string itemType = "string") => RuleTest.Csv($"Name,Value\nAnt,{cell}\n").WithSchema($$"""
        { "fields": [ { "name": "Name" }, { "name": "Value", "type": "list", "delimiter": ";", "itemType": "{{itemType}}", "constraints": { {{constraint}} } } ] }
        """);

    private static RuleTest Table(string constraint, string type, string cell) => RuleTest.Csv($"Name,Value\nAnt,{cell}\n").WithSchema(
        $$"""{ "fields": [ { "name": "Name", "type": "string" }, { "name": "Value", "type": "{{type}}", "constraints": { {{constraint}} } } ] }""");
}
