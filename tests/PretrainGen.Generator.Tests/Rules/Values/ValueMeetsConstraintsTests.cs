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
    }

    public class Guards
    {
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

    private static RuleTest Table(string constraint, string type, string cell) => RuleTest.Csv($"Name,Value\nAnt,{cell}\n").WithSchema(
        $$"""{ "fields": [ { "name": "Name", "type": "string" }, { "name": "Value", "type": "{{type}}", "constraints": { {{constraint}} } } ] }""");
}
