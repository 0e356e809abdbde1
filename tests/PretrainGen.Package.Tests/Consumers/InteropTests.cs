using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary>Libraries that hold values as text find the names, without a word in the project.</summary>
public class InteropTests(PackageFeed feed)
{
    private const string Table = "<PackageReference Include=\"PretrainGen\" Version=\"$(Version)\" /><PretrainTable Include=\"../models.csv\" />";

    private const string ContextProgram = """
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Catalogue;

        var order = new Order { Main = Model.Wav2vec2_0, Counts = { [ModelTable.Get(Model.BERT)] = ModelObjective.Generative } };
        var json = JsonSerializer.Serialize(order, Context.Default.Order);
        Console.WriteLine(json);
        Console.WriteLine(JsonSerializer.Deserialize(json, Context.Default.Order)!.Main);
        try
        {
            JsonSerializer.Deserialize("{\"Main\":\"Robeta\"}", Context.Default.Order);
        }
        catch (JsonException e)
        {
            Console.WriteLine(e.Path + " " + e.Message);
        }

        public sealed class Order
        {
            public Model Main { get; set; }
            public Model? Other { get; set; }
            public Dictionary<ModelEntry, ModelObjective> Counts { get; set; } = new();
        }

        [JsonSerializable(typeof(Order))]
        internal sealed partial class Context : JsonSerializerContext;
        """;

    private const string ContextOutput = """
        {"Main":"wav2vec 2.0","Other":null,"Counts":{"BERT":"Generative"}}
        Wav2vec2_0
        $.Main 'Robeta' is no Model. Did you mean 'RoBERTa'?
        """;

    [MatrixFact("System.Text.Json: a source-generation context, the table in a referenced project, native AOT")]
    public void Json_context_over_a_table_of_another_project()
    {
        using var solution = TwoProjects("net10.0").Write("App/App.csproj", Project("net10.0", "<ProjectReference Include=\"../Catalogue/Catalogue.csproj\" />",
            $"<OutputType>Exe</OutputType><PublishAot>true</PublishAot><RuntimeIdentifier>{Machine.RuntimeIdentifier}</RuntimeIdentifier><InvariantGlobalization>true</InvariantGlobalization>"));

        solution.Run("publish", "App", "-nologo", "-nodeReuse:false", "-o", "out").AssertSucceeds().AssertSilent();

        var program = solution.PathOf(OperatingSystem.IsWindows() ? "out/App.exe" : "out/App");
        Assert.Equal(ContextOutput.ReplaceLineEndings("\n"), DotNet.Start(solution.Folder, program).AssertSucceeds().Output.ReplaceLineEndings("\n").Trim());
    }

    [MatrixFact("System.Text.Json as a package: the table in a netstandard2.0 library")]
    public void Json_package_of_an_old_standard()
    {
        using var solution = TwoProjects("netstandard2.0", "<PackageReference Include=\"System.Text.Json\" Version=\"8.0.6\" />")
            .Write("App/App.csproj", Project("net10.0", "<ProjectReference Include=\"../Catalogue/Catalogue.csproj\" />", "<OutputType>Exe</OutputType>"));

        solution.Run("build", "App", "-nologo", "-nodeReuse:false").AssertSucceeds().AssertSilent();

        Assert.Equal(ContextOutput.ReplaceLineEndings("\n"), solution.Run("run", "--project", "App", "--no-build").AssertSucceeds().Output.ReplaceLineEndings("\n").Trim());
    }

    [MatrixFact("System.Text.Json: a source-generation context beside the table, as the documentation says")]
    public void Json_context_beside_the_table()
    {
        using var consumer = new Consumer(feed).Project("<PretrainTable Include=\"models.csv\" />", "<Nullable>enable</Nullable>")
            .Write("models.csv", Recipe.Table)
            .Write("Order.cs", "using System.Text.Json.Serialization;\nusing Shop;\n\n" + Recipe.CSharp("[JsonIgnore]") + "\n[JsonSerializable(typeof(Order))]\ninternal sealed partial class Context : JsonSerializerContext;\n")
            .Write("Program.cs", """
                using System;
                using System.Text.Json;
                using Shop;

                Console.WriteLine(JsonSerializer.Serialize(new Order { Model = Model.Wav2vec2_0 }, Context.Default.Order));
                Console.WriteLine(JsonSerializer.Deserialize("{\"Model\":\"CLIP\"}", Context.Default.Order)!.Model);
                """);

        Assert.Equal("{\"Model\":\"wav2vec 2.0\"}\nCLIP", consumer.Execute());
    }

    [MatrixFact("System.Text.Json as a package, console, net472, C# 7.3")]
    public void Json_package_of_the_old_framework()
    {
        const string Packages = "<PackageReference Include=\"System.Text.Json\" Version=\"8.0.6\" /><PackageReference Include=\"Microsoft.NETFramework.ReferenceAssemblies\" Version=\"1.0.3\" PrivateAssets=\"all\" />";
        using var consumer = new Consumer(feed).Project("<PretrainTable Include=\"models.csv\" />" + Packages, "<LangVersion>7.3</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "net472")
            .Write("models.csv", Recipe.Table)
            .Write("Program.cs", """
                using System.ComponentModel;
                using System.Text.Json;
                using System.Text.Json.Serialization;
                using Shop;

                static class Program
                {
                    static void Main()
                    {
                        JsonConverter<Model> json = new ModelJsonConverter();
                        EnumConverter text = new ModelObjectiveTypeConverter();
                        System.Console.WriteLine(JsonSerializer.Serialize(Model.BERT) + json + text);
                    }
                }
                """);

        consumer.Build().AssertSucceeds().AssertSilent();
    }

    [MatrixFact("EF Core with SQLite: the documented conversion")]
    public void Rows_of_a_database()
    {
        using var consumer = new Consumer(feed)
            .Project("<PretrainTable Include=\"models.csv\" /><PackageReference Include=\"Microsoft.EntityFrameworkCore.Sqlite\" Version=\"10.0.15\" />", "<Nullable>enable</Nullable>")
            .Write("models.csv", Recipe.Table)
            .Write("Program.cs", $$"""
                using System;
                using System.Linq;
                using Microsoft.EntityFrameworkCore;
                using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
                using Shop;

                using var shop = new ShopContext();
                shop.Database.OpenConnection();
                shop.Database.EnsureCreated();
                shop.AddRange(new Order { Model = Model.Wav2vec2_0, Before = Model.BERT }, new Order { Model = Model.CLIP });
                shop.SaveChanges();
                shop.ChangeTracker.Clear();
                var order = shop.Set<Order>().Single(order => order.Model == Model.Wav2vec2_0);
                Console.WriteLine($"{order.Model} {order.Before} {shop.Set<Order>().Count(order => order.Before == null)}");
                Console.WriteLine(string.Join(", ", shop.Database.SqlQueryRaw<string>("SELECT Model AS Value FROM \"Order\" ORDER BY Id")));

                public sealed class Order
                {
                    public int Id { get; set; }
                    public Model Model { get; set; }
                    public Model? Before { get; set; }
                }

                public sealed class ShopContext : DbContext
                {
                {{Recipe.CSharp("ConfigureConventions")}}
                    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=:memory:");
                    protected override void OnModelCreating(ModelBuilder builder) => builder.Entity<Order>();
                }
                """);

        Assert.Equal("Wav2vec2_0 BERT 1\nwav2vec 2.0, CLIP", consumer.Execute());
    }

    private Consumer TwoProjects(string framework, string items = "") => new Consumer(feed)
        .Write("models.csv", Recipe.Table)
        .Write("Catalogue/Catalogue.csproj", Project(framework, Table + items))
        .Write("App/Program.cs", ContextProgram);

    private static string Project(string framework, string items, string properties = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>{framework}</TargetFramework><LangVersion>latest</LangVersion><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>NU1603</WarningsNotAsErrors>{properties}</PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
        </Project>
        """;
}
