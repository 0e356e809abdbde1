using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.SchemaRules;

/// <summary>A table in which nothing is wrong, with a schema that carries the marks of the test.</summary>
internal static class DescribedTable
{
    public static RuleTest With(string schema) => RuleTest.Csv("Model,Year\nBERT,2018\n").WithSchema(schema);
}
