namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>The results of open_clip, in which nothing is wrong.</summary>
public class OpenClipTests
{
    [Fact]
    public void ResultsAreSound() =>
        Assert.Empty(Corpus.Check(
            "models/open_clip/openclip_results.csv",
            """
            {
              "fieldsMatch": "subset",
              "fields": [
                { "name": "name", "type": "string" },
                { "name": "pretrained", "type": "string" },
                { "name": "params (M)", "type": "number", "constraints": { "minimum": 1 } },
                { "name": "FLOPs (B)", "type": "number", "constraints": { "minimum": 1 } },
                { "name": "Average perf. on 38 datasets", "type": "number", "constraints": { "minimum": 0, "maximum": 1 } },
                { "name": "ImageNet 1k", "type": "number", "constraints": { "minimum": 0, "maximum": 1 } }
              ],
              "primaryKey": ["name", "pretrained"]
            }
            """));

    [Fact]
    public void ProfileIsSound() =>
        Assert.Empty(Corpus.Check(
            "models/open_clip/model_profile.csv",
            """
            {
              "fieldsMatch": "subset",
              "fields": [
                { "name": "model", "type": "string" },
                { "name": "mparams", "type": "number" },
                { "name": "image_mparams", "type": "number" },
                { "name": "gflops", "type": "number" },
                { "name": "image_gflops", "type": "number" }
              ],
              "primaryKey": "model",
              "pretraingen": {
                "rules": [
                  { "id": "tower-is-a-part", "then": { "image_mparams": { "max": { "field": "mparams" } }, "image_gflops": { "max": { "field": "gflops" } } } }
                ]
              }
            }
            """));
}
