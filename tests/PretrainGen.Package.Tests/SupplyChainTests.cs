using System.Xml.Linq;
using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests;

/// <summary>What gets into the packages by other people's packages: nothing, and nothing unseen.</summary>
public class SupplyChainTests
{
    private static readonly XDocument BuildProperties = Load("Directory.Build.props");

    [Theory]
    [InlineData("NuGetAudit", "true")]
    [InlineData("NuGetAuditMode", "all")]
    [InlineData("NuGetAuditLevel", "low")]
    [InlineData("TreatWarningsAsErrors", "true")]
    public void Vulnerable_packages_fail_the_restore(string property, string value) =>
        Assert.Equal(value, Assert.Single(BuildProperties.Descendants(property)).Value);

    [Theory]
    [InlineData("NU1901")]
    [InlineData("NU1902")]
    [InlineData("NU1903")]
    [InlineData("NU1904")]
    public void No_finding_of_the_audit_is_silenced(string finding) => Assert.All(
        Directory.EnumerateFiles(RepositoryCopy.Original, "*.*proj", SearchOption.AllDirectories).Append(Path.Combine(RepositoryCopy.Original, "Directory.Build.props")).Append(Path.Combine(RepositoryCopy.Original, "Directory.Packages.props")),
        file => Assert.DoesNotContain(finding, File.ReadAllText(file), StringComparison.Ordinal));

    [Theory]
    [InlineData("generator/PretrainGen.Generator/PretrainGen.Generator.csproj")]
    [InlineData("generator/PretrainGen.CodeFixes/PretrainGen.CodeFixes.csproj")]
    public void The_analyzers_take_packages_for_compiling_only(string project)
    {
        var references = Load(project).Descendants("PackageReference").ToList();

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Equal("all", reference.Attribute("PrivateAssets")?.Value));
        Assert.All(references, reference => Assert.StartsWith("Microsoft.CodeAnalysis", reference.Attribute("Include")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_version_stands_in_one_file_and_is_exact()
    {
        var versions = Load("Directory.Packages.props").Descendants("PackageVersion").Select(package => package.Attribute("Version")!.Value).ToList();

        Assert.NotEmpty(versions);
        Assert.All(versions, version => Assert.Matches(@"\A[0-9]+(\.[0-9]+)+\z", version));
    }

    private static XDocument Load(string file) => XDocument.Load(Path.Combine(RepositoryCopy.Original, file));
}
