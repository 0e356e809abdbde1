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
    }

    public class Guards
    {
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

    private static RuleTest Table(string cell) => RuleTest.Csv($"Model,Class\nGPT,generative\nBERT,{cell}\n").WithSchema("""
        { "fields": [ { "name": "Model", "type": "string" }, { "name": "Class", "type": "string", "categories": ["generative", "contrastive"] } ] }
        """);
}
