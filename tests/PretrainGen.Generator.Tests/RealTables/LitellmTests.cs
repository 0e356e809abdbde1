namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>The prices and limits of LiteLLM's models.</summary>
public class LitellmTests
{
    private const string Schema =
        """
        {
          "fieldsMatch": "subset",
          "fields": [
            { "name": "model", "type": "string", "constraints": { "required": true } },
            { "name": "litellm_provider", "type": "string", "constraints": { "required": true } },
            {
              "name": "mode",
              "type": "string",
              "categories": [
                "chat", "image_generation", "embedding", "responses", "audio_transcription", "completion", "image_edit", "realtime",
                "audio_speech", "rerank", "video_generation", "search", "ocr", "moderation", "vector_store"
              ],
              "constraints": { "required": true }
            },
            { "name": "max_input_tokens", "type": "integer", "constraints": { "minimum": 0 } },
            { "name": "max_output_tokens", "type": "integer", "constraints": { "minimum": 0 } },
            { "name": "max_tokens", "type": "integer" },
            { "name": "input_cost_per_token", "type": "number", "constraints": { "minimum": 0, "maximum": 0.001 } },
            { "name": "output_cost_per_token", "type": "number", "constraints": { "minimum": 0, "maximum": 0.001 } },
            { "name": "cache_read_input_token_cost", "type": "number" },
            { "name": "supports_vision", "type": "boolean" },
            { "name": "supports_function_calling", "type": "boolean" },
            { "name": "deprecation_date", "type": "date" }
          ],
          "primaryKey": "model",
          "pretraingen": {
            "rules": [{ "id": "output-fits-in", "then": { "max_output_tokens": { "max": { "field": "max_input_tokens" } } } }]
          }
        }
        """;

    private static readonly int[] Wandb = [2415, 2416, 2417, 2418, 2419, 2420, 2424, 2425, 2426, 2427, 2428, 2429, 2430];

    private static IReadOnlyList<CellReport> Reports => PublishedTables.Check("models/litellm/litellm.derived.csv", Schema);

    [Fact]
    public void PricesPerThousandTokensAreTooHigh()
    {
        Assert.Equal(PublishedTables.At("input_cost_per_token PTG2004", [447, .. Wandb]), Places("input_cost_per_token"));
        Assert.Equal(PublishedTables.At("output_cost_per_token PTG2004", [447, .. Wandb, 2433, 2434]), Places("output_cost_per_token"));
    }

    [Fact]
    public void OutputIsLongerThanInput() =>
        Assert.Equal(
            PublishedTables.At("max_output_tokens PTG3005", 2004, 2008, 2009, 2010, 2023, 2024, 2224, 2840, 2859, 2890),
            Places("max_output_tokens"));

    [Fact]
    public void ModelsWithoutAModeAreNoModels() =>
        Assert.Equal(PublishedTables.At("mode PTG2002", 949, 950, 951, 952, 953, 954, 955, 956, 2986), Places("mode"));

    [Fact]
    public void OneOfThemHasNoProviderEither()
    {
        Assert.Equal(PublishedTables.At("litellm_provider PTG2002", 2986), Places("litellm_provider"));
        Assert.Equal("fallback_generalizations", PublishedTables.Rows("models/litellm/litellm.derived.csv")[2986 - 2]("model"));
    }

    [Fact]
    public void WholeNumbersWithAPointAreNoIntegers() =>
        Assert.Equal([2479, 2480, 2483, 2484, 2485, 2486, 2487], Reports.Where(report => report.Id == "PTG2001").Select(report => report.Record).Distinct());

    [Fact]
    public void PathsThatDifferByCaseOnlyMayBeTwo() =>
        Assert.DoesNotContain("2100 model PTG2007", Reports.Places());

    [Fact]
    public void NamesThatDifferByPunctuationOnlyCollide()
    {
        string[] pairs = ["cohere.embed-v4:0", "zai.glm-4.7", "vercel_ai_gateway/anthropic/claude-3.5-sonnet", "moonshot.kimi-k2-thinking"];
        var collisions = Reports.Where(report => report.Id == "PTG2006").Select(report => report.Message).ToList();

        Assert.All(pairs, name => Assert.Contains(collisions, message => message.Contains($"'{name}'", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Places(string column) => Reports.Where(report => report.Column == column && report.Id != "PTG2001").Places();
}
