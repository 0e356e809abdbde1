using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency;

/// <summary>A small table of models with a schema that says what its words are evidence for.</summary>
internal static class ModelTable
{
    /// <summary>What the tests add to the schema's object <c>pretraingen</c>.</summary>
    public const string Evidence = """
        "evidence": [ { "id": "class-cues", "of": "Class", "in": ["Method"], "inherit": "BuiltOn", "cues": {
          "Generative": ["掩[码盖]", "mask(ed|ing)", "autoregress"], "Contrastive": ["对比", "contrast"] } } ]
        """;

    /// <summary>Words for one of two classes, and words against one.</summary>
    public const string SharedEvidence = """
        "evidence": [ { "id": "class-cues", "of": "Class", "in": ["Method"], "cues": {
          "Contrastive": ["contrast"], "Generative | 判别式": ["paired"], "not": { "Contrastive": ["without pairs", "unpaired"] } } } ]
        """;

    /// <summary>The table, whose rows carry the marks of the test.</summary>
    public static RuleTest Of(params string[] rows) => With(Evidence, rows);

    /// <summary>The table with another object <c>pretraingen</c>.</summary>
    public static RuleTest With(string additions, params string[] rows) =>
        RuleTest.Csv("Model,Class,Method,BuiltOn\n" + string.Join('\n', rows) + "\n").WithSchema(Schema(additions));

    /// <summary>The schema, with what a test adds to its object <c>pretraingen</c>.</summary>
    public static string Schema(string additions) => $$"""
        {
          "fields": [
            { "name": "Model", "type": "string" },
            { "name": "Class", "type": "string",
              "categories": [ { "value": "生成式", "label": "Generative" }, { "value": "对比式", "label": "Contrastive" }, { "value": "判别式", "label": "Discriminative" } ] },
            { "name": "Method", "type": "string" },
            { "name": "BuiltOn", "type": "string" }
          ],
          "primaryKey": ["Model"],
          "foreignKeys": [ { "fields": ["BuiltOn"], "reference": { "fields": ["Model"] } } ],
          "pretraingen": { {{additions}} }
        }
        """;
}
