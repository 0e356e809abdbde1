using PretrainGen.Tool.Checking;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Output;
using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Inputs;

public sealed class ProjectInputsTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Items_metadata_and_severities_are_those_of_the_project()
    {
        WriteProject("""
            <PropertyGroup>
              <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
              <RootNamespace>Shop</RootNamespace>
              <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              <WarningsNotAsErrors>PTG2009</WarningsNotAsErrors>
              <NoWarn>PTG2005;PTG2010</NoWarn>
            </PropertyGroup>
            <ItemGroup>
              <PretrainTable Include="*.csv" Key="Model" EntityName="Network" />
            </ItemGroup>
            """);
        _folder.Write("models.csv", "Model,Year\nBERT,2018,1\nGPT,2018\nGPT,2018\nCafÃ©,2021\n");

        var inputs = await ProjectInputs.ReadAsync(".", _folder.Path, TestContext.Current.CancellationToken);
        var result = await TableChecker.CheckAsync(inputs, TestContext.Current.CancellationToken);

        var entity = Assert.Single(inputs.Read(TestContext.Current.CancellationToken).Entities);
        Assert.Equal(("Shop", "Network"), (entity.Model.Group.Namespace, entity.Model.Group.Name));
        Assert.Equal(
            ["error PTG1002", "warning PTG2009"],
            result.Findings.Select(finding => $"{CheckResult.SeverityOf(finding)} {finding.Id}"));
    }

    [Theory]
    [InlineData("<ItemGroup />", "Project 'p.csproj' has no tables: add <PretrainTable Include=\"data.csv\" />")]
    [InlineData("<ItemGroup>", "MSBuild cannot read project")]
    public async Task What_keeps_a_project_from_being_checked_is_told(string content, string message)
    {
        WriteProject(content);

        var wrong = await Assert.ThrowsAsync<InputException>(() => Read("p.csproj"));

        Assert.StartsWith(message, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_the_package_is_told_so()
    {
        _folder.Write("p.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PretrainTable Include="a.csv" /></ItemGroup>
            </Project>
            """);

        var wrong = await Assert.ThrowsAsync<InputException>(() => Read("p.csproj"));

        Assert.Contains("it lacks the package PretrainGen, or has to be restored", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_stands_for_its_only_project()
    {
        var none = await Assert.ThrowsAsync<InputException>(() => Read("."));
        _folder.Write("a.csproj");
        _folder.Write("b.fsproj");
        var several = await Assert.ThrowsAsync<InputException>(() => Read("."));

        Assert.Equal("There is no project '.': expected a project file, or a folder with one", none.Message);
        Assert.Equal("'.' has several project files: name one of them", several.Message);
    }

    private Task<TableInputs> Read(string project) =>
        ProjectInputs.ReadAsync(project, _folder.Path, TestContext.Current.CancellationToken);

    private void WriteProject(string content)
    {
        var build = RepositoryRoot.Combine("runtime", "PretrainGen", "build");
        _folder.Write("Directory.Build.props", "<Project />");
        _folder.Write("Directory.Build.targets", "<Project />");
        _folder.Write("Directory.Packages.props", "<Project />");
        _folder.Write("p.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}/PretrainGen.props" />
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              {content}
              <Import Project="{build}/PretrainGen.targets" />
            </Project>
            """);
    }
}
