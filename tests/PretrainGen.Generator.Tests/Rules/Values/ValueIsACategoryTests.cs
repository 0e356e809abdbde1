using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Values;

public class ValueIsACategoryTests
{
    public class Reports
    {
        [Fact]
        public void A_value_that_is_none_of_them() => Table("{|PTG2003:genrative|}")
            .Finds("'BERT': Class is 'genrative', which is none of its categories; did you mean 'generative'?");

        [Fact]
        public void A_value_that_is_near_to_none() => Table("{|PTG2003:42|}").Finds("'BERT': Class is '42', which is none of its categories");

        [Fact]
        public void A_value_that_differs_in_case() => Table("{|PTG2003:Generative|}")
            .Finds("'BERT': Class is 'Generative', which is none of its categories; did you mean 'generative'?");

        [Fact]
        public void A_value_that_an_enum_does_not_list() => RuleTest.Csv("""
            Name,Size
            Ant,small
            Bear,{|PTG2003:hug|}
            """).WithSchema("""{ "fields": [ { "name": "Name", "type": "string" }, { "name": "Size", "type": "string", "constraints": { "enum": ["small", "huge"] } } ] }""")
            .Finds("'Bear': Size is 'hug', which is none of its categories; did you mean 'huge'?");

        [Fact]
        public void Numbers_that_are_none_of_them_by_value() => Numbers("1.5", "{|PTG2003:3|}").Finds("'b': Value is '3', which is none of its categories");

        [Fact]
        public void Each_item_of_a_list_that_is_none_of_them() => RuleTest.Csv("""
            Name,Tags
            a,{|PTG2003:x;zz;yy;x;zz|}
            """).WithSchema("""
            { "fields": [ { "name": "Name" }, { "name": "Tags", "type": "list", "delimiter": ";", "constraints": { "enum": ["x", "zzz"] } } ], "primaryKey": "Name" }
            """).Finds(
            "'a': Tags is 'zz', which is none of its categories; did you mean 'zzz'?",
            "'a': Tags is 'yy', which is none of its categories");
    }

    public class Guards
    {
        [Theory]
        [InlineData("1.0", "2.50")]
        [InlineData("01", "25e-1")]
        public void Numbers_that_are_one_of_them_by_value(string one, string other) =>
            RuleTest.Csv($"Name,Value\na,{one}\nb,{other}\n").WithSchema(Schema("1, 2.5", "number")).FindsNothing();

        [Theory]
        [InlineData("boolean", "true", "1")]
        [InlineData("integer", "1.0", "01")]
        [InlineData("date", "\"2020-01-02\"", "2020-01-02")]
        public void Values_of_other_types(string type, string value, string cell) =>
            RuleTest.Csv($"Name,Value\na,{cell}\n").WithSchema(Schema(value, type)).FindsNothing();

        [Fact]
        public void A_whole_list_that_is_one_of_them() => RuleTest.Csv("Name,Value\na,x;y\nb,z\n").WithSchema("""
            { "fields": [ { "name": "Name" }, { "name": "Value", "type": "list", "delimiter": ";", "constraints": { "enum": ["x;y", "z"] } } ], "primaryKey": "Name" }
            """).FindsNothing();

        [Theory]
        [InlineData("generative")]
        [InlineData("contrastive")]
        [InlineData("")]
        public void A_value_that_is_one_of_them(string cell) => Table(cell).FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Columns_without_a_list() => RuleTest.Csv("""
            Name,Class
            BERT,generative
            CPC,whatever
            """).FindsNothing();
    }

    private static RuleTest Numbers(string first, string second) =>
        RuleTest.Csv($"Name,Value\na,{first}\nb,{second}\n").WithSchema(Schema("1.50, 2.5", "number"));

    private static string Schema(string values, string type) => $$"""
        { "fields": [ { "name": "Name" }, { "name": "Value", "type": "{{type}}", "constraints": { "enum": [ {{values}} ] } } ], "primaryKey": "Name" }
        """;

    private static RuleTest Table(string cell) => RuleTest.Csv($"Model,Class\nGPT,generative\nBERT,{cell}\n").WithSchema("""
        { "fields": [ { "name": "Model", "type": "string" }, { "name": "Class", "type": "string", "categories": ["generative", "contrastive"] } ] }
        """);
}
