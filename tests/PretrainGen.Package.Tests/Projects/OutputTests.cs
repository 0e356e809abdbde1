using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Projects;

/// <summary>What comes out of a build beside the program, and does not go in again.</summary>
public class OutputTests(PackageFeed feed)
{
    [MatrixFact("tables that are copied beside the program, which is published into the project's folder and built again")]
    public void A_copied_table_stays_a_copy()
    {
        const string Copy = "CopyToOutputDirectory=\"PreserveNewest\"";
        using var consumer = new Consumer(feed)
            .Project($"<PretrainTable Include=\"**/units.csv\" /><None Update=\"units.csv\" {Copy} /><None Update=\"colors.table.csv\" {Copy} />")
            .Write("units.csv", "Unit,Size\nMeter,1\nFoot,2\n")
            .Write("colors.table.csv", "Color\nRed\nLime\n")

            // A folder that is called like the program holds none.
            .Write("consumer/shapes.table.csv", "Shape\nRound\n")
            .Write("Program.cs", "using Shop;\nSystem.Console.WriteLine($\"{UnitTable.Count} {ColorTable.Count} {ShapeTable.Count}\");");

        consumer.Run("publish", "-nologo", "-nodeReuse:false", "-o", "dist").AssertSucceeds().AssertSilent();
        Assert.True(File.Exists(consumer.PathOf("dist/units.csv")) && File.Exists(consumer.PathOf("dist/colors.table.csv")));
        Assert.False(Directory.Exists(consumer.PathOf("dist/consumer")) && Directory.EnumerateFiles(consumer.PathOf("dist/consumer")).Any());

        consumer.Write("colors.table.csv", "Color\nRed\n").Write("units.csv", "Unit,Size\nMeter,1\n");

        Assert.Equal("1 1 1", consumer.Execute());
    }

    [MatrixFact("ASP.NET Core, published: no schema, no data package")]
    public void A_schema_is_not_published()
    {
        using var consumer = new Consumer(feed)
            .Write("consumer.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="PretrainGen" Version="$(Version)" /><Content Update="shades.schema.json" CopyToOutputDirectory="Always" /></ItemGroup>
                </Project>
                """)
            .Write("colors.table.csv", "Color,Hue\nRed,0\n")
            .Write("colors.schema.json", """{ "fields": [ { "name": "Color", "type": "string" }, { "name": "Hue", "type": "integer" } ] }""")
            .Write("shades.table.csv", "Shade\nDark\n")
            .Write("shades.schema.json", """{ "fields": [ { "name": "Shade", "type": "string" } ] }""")
            .Write("data/units.table.csv", "Unit\nMeter\n")
            .Write("data/datapackage.json", """{ "resources": [ { "path": "units.table.csv" } ] }""")
            .Write("wwwroot/nets.table.csv", "Net\nBERT\n")
            .Write("wwwroot/nets.schema.json", """{ "fields": [ { "name": "Net", "type": "string" } ] }""")
            .Write("appsettings.json", "{}")
            .Write("Program.cs", "return 0;");

        consumer.Run("publish", "-nologo", "-nodeReuse:false", "-o", "dist").AssertSucceeds().AssertSilent();

        Assert.Equal(
            ["appsettings.json", "shades.schema.json", "wwwroot/nets.schema.json"],
            Directory.EnumerateFiles(consumer.PathOf("dist"), "*.json", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(consumer.PathOf("dist"), path).Replace('\\', '/'))
                .Where(path => !path.StartsWith("consumer.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }
}
