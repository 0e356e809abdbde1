using System.Text.Json;
using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary>ASP.NET Core takes and gives names, asked over HTTP.</summary>
public class InteropWebTests(PackageFeed feed)
{
    private const string OpenApi = "<PackageReference Include=\"Microsoft.AspNetCore.OpenApi\" Version=\"10.0.15\" />";

    private const string Client = """
        using System.Text;

        public sealed class Client(string address)
        {
            private readonly HttpClient _client = new() { BaseAddress = new Uri(address) };

            public async Task Get(string path) => await Print(await _client.GetAsync(path));

            public async Task Post(string path, string json) => await Print(await _client.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json")));

            private static async Task Print(HttpResponseMessage answer) =>
                Console.WriteLine($"{(int)answer.StatusCode} {(answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : "")}".TrimEnd());
        }
        """;

    [MatrixFact("ASP.NET Core: route, query, body, controllers and configuration by name")]
    public void Requests()
    {
        using var consumer = Web("<PretrainTable Include=\"models.csv\" />").Write("Program.cs", Program("builder.Services.AddControllers();", Recipe.CSharp("/models/{model}") + """
            app.MapGet("/between", (ModelEntry from, ModelEntry? to) => $"{from.Name} {to?.Name ?? "now"}");
            app.MapGet("/all", (ModelEntry[] model) => model);
            app.MapGet("/identifier/{model}", (Model model) => model);
            app.MapPost("/orders", (Order order) => order);
            app.MapControllers();
            """, """
            await client.Get("/models/wav2vec 2.0");
            await client.Get("/models/Wav2vec2_0");
            await client.Get("/between?from=BERT&to=wav2vec 2.0");
            await client.Get("/between?from=BERT");
            await client.Get("/between?from=bert");
            await client.Get("/all?model=CLIP&model=wav2vec 2.0");
            await client.Get("/identifier/Wav2vec2_0");
            await client.Get("/identifier/wav2vec 2.0");
            await client.Get("/controller/wav2vec 2.0?entry=CLIP&objective=Generative");
            await client.Post("/orders", "{\"model\":\"wav2vec 2.0\",\"objectives\":{\"BERT\":\"Generative\"}}");
            await client.Post("/orders", "{\"model\":1}");
            var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Model", "wav2vec 2.0"), new("Objectives:BERT", "Generative")]).Build();
            var order = settings.Get<Order>()!;
            Console.WriteLine($"{order.Model} {order.Objectives[Model.BERT]}");
            """, """
            public sealed class Order
            {
                public Model Model { get; set; }
                public Dictionary<Model, ModelObjective> Objectives { get; set; } = [];
            }

            [Microsoft.AspNetCore.Mvc.ApiController]
            public class ShopController : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                [Microsoft.AspNetCore.Mvc.HttpGet("/controller/{model}")]
                public string Get(Model model, ModelEntry entry, ModelObjective objective) => $"{model} {entry.Key} {objective}";
            }
            """));

        Assert.Equal("""
            200 {"name":"wav2vec 2.0","year":2020,"objective":"Contrastive"}
            400
            200 BERT wav2vec 2.0
            200 BERT now
            400
            200 ["CLIP","wav2vec 2.0"]
            200 "wav2vec 2.0"
            400
            200 Wav2vec2_0 CLIP Generative
            200 {"model":"wav2vec 2.0","objectives":{"BERT":"Generative"}}
            400
            Wav2vec2_0 Generative
            """.ReplaceLineEndings("\n"), consumer.Execute());
    }

    [MatrixFact("ASP.NET Core OpenAPI: the documented transformer makes the enum a string with the names")]
    public void Schema()
    {
        using var consumer = Web("<PretrainTable Include=\"models.csv\" />" + OpenApi).Write("Program.cs", Program(Recipe.CSharp("AddSchemaTransformer"), """
            app.MapGet("/entry/{model}", (ModelEntry model) => model.Name);
            app.MapPost("/orders", (Order order) => order.Model);
            app.MapOpenApi();
            """, "await client.Get(\"/openapi/v1.json\");", "public sealed record Order(Model Model, Model? Before);"));

        var document = consumer.Execute();

        using var api = JsonDocument.Parse(document[document.IndexOf('{', StringComparison.Ordinal)..]);
        var model = api.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("Model");
        Assert.Equal("string", model.GetProperty("type").GetString());
        Assert.Equal(Recipe.Table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]), model.GetProperty("enum").EnumerateArray().Select(name => name.GetString()));
        var parameter = api.RootElement.GetProperty("paths").GetProperty("/entry/{model}").GetProperty("get").GetProperty("parameters")[0];
        Assert.Equal("string", parameter.GetProperty("schema").GetProperty("type").GetString());
    }

    [MatrixFact("ASP.NET Core: the request delegate generator, the table in a referenced project")]
    public void Requests_without_reflection()
    {
        using var consumer = Web("<ProjectReference Include=\"Catalogue/Catalogue.csproj\" /><Compile Remove=\"Catalogue/**\" />", "<EnableRequestDelegateGenerator>true</EnableRequestDelegateGenerator>")
            .Write("Catalogue/Catalogue.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><RootNamespace>Shop</RootNamespace></PropertyGroup>
                  <ItemGroup><PackageReference Include="PretrainGen" Version="$(Version)" /><PretrainTable Include="../models.csv" /></ItemGroup>
                </Project>
                """)
            .Write("Program.cs", Program("", "app.MapGet(\"/models/{model}\", (ModelEntry model) => model.Key);", "await client.Get(\"/models/wav2vec 2.0\");\nawait client.Get(\"/models/wav2vec 3.0\");", ""));

        Assert.Equal("200 \"wav2vec 2.0\"\n400", consumer.Execute());
    }

    private Consumer Web(string items, string properties = "") => new Consumer(feed)
        .Write("models.csv", Recipe.Table)
        .Write("Client.cs", Client)
        .Write("consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><RootNamespace>Shop</RootNamespace><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>{properties}</PropertyGroup>
              <ItemGroup><PackageReference Include="PretrainGen" Version="$(Version)" />{items}</ItemGroup>
            </Project>
            """);

    /// <summary>A server on a port of its own, and what its client asks.</summary>
    private static string Program(string services, string endpoints, string requests, string types) => $$"""
        using System.Text.Json.Nodes;
        using Shop;
        {{(services.Contains("OpenApi", StringComparison.Ordinal) ? "using Microsoft.OpenApi;" : "")}}

        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        {{services}}
        await using var app = builder.Build();
        {{endpoints}}
        await app.StartAsync();
        var client = new Client(app.Urls.First());
        {{requests}}

        {{types}}
        """;
}
