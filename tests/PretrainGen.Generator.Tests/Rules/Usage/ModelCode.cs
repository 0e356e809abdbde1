using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Usage;

/// <summary>A project with a small catalogue, and C# that looks models up.</summary>
internal static class ModelCode
{
    private const string Table = """
        Name,Year,AlsoKnownAs
        BERT,2018,BERT-base
        RoBERTa,2019,
        GPT,2018,GPT-1;GPT 1
        wav2vec 2.0,2020,
        """;

    private const string Schema = """
        {
          "fields": [
            { "name": "Name", "type": "string" },
            { "name": "Year", "type": "year" },
            { "name": "AlsoKnownAs", "type": "list", "delimiter": ";" }
          ],
          "primaryKey": ["Name"],
          "pretraingen": { "aliases": "AlsoKnownAs" }
        }
        """;

    /// <summary>The catalogue alone, as entity <c>Consumer.Model</c>.</summary>
    public static RuleTest Project(params (string Name, string Value)[] metadata) =>
        new(ProjectFile.Of("models.csv", Table, metadata), ProjectFile.Schema("models.schema.json", Schema));

    /// <summary>The catalogue, and a method with these statements.</summary>
    public static RuleTest Of(string statements) => Project().WithCode(Method(statements));

    /// <summary>A file with a method that has these statements.</summary>
    public static string Method(string statements) => $$"""
        using System;
        using Consumer;

        internal static class Program
        {
            private static void Run()
            {
                {{statements}}
            }
        }
        """;
}
