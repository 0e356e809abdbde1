using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Grouping;

/// <summary>What an entity is called.</summary>
public class EntityNameTests
{
    [Theory]
    [InlineData("models.csv", "Model")]
    [InlineData("model.csv", "Model")]
    [InlineData("MODELS.csv", "MODELS")]
    [InlineData("currencies.csv", "Currency")]
    [InlineData("movies.csv", "Movie")]
    [InlineData("boxes.csv", "Box")]
    [InlineData("classes.csv", "Class")]
    [InlineData("branches.csv", "Branch")]
    [InlineData("dishes.csv", "Dish")]
    [InlineData("statuses.csv", "Status")]
    [InlineData("aliases.csv", "Alias")]
    [InlineData("caches.csv", "Cache")]
    [InlineData("cases.csv", "Case")]
    [InlineData("ModelClasses.csv", "ModelClass")]
    [InlineData("model-families.csv", "ModelFamily")]
    [InlineData("gpus.csv", "Gpu")]
    [InlineData("people.csv", "Person")]
    public void A_plain_plural_is_made_singular(string file, string name) => Assert.Equal(name, EntityName.FromFileName(file));

    [Theory]
    [InlineData("species.csv", "Species")]
    [InlineData("alias.csv", "Alias")]
    [InlineData("class.csv", "Class")]
    [InlineData("status.csv", "Status")]
    [InlineData("analysis.csv", "Analysis")]
    [InlineData("gas.csv", "Gas")]
    [InlineData("bus.csv", "Bus")]
    [InlineData("OS.csv", "OS")]
    [InlineData("生成式.csv", "生成式")]
    public void What_only_looks_like_a_plural_stays(string file, string name) => Assert.Equal(name, EntityName.FromFileName(file));

    [Theory]
    [InlineData("models.table.csv", "models")]
    [InlineData("models.TABLE.md", "models")]
    [InlineData("table.csv", "table")]
    [InlineData("models.2024.csv", "models.2024")]
    [InlineData("models", "models")]
    [InlineData(".csv", ".csv")]
    public void The_stem_lacks_what_marks_a_table(string file, string stem) => Assert.Equal(stem, EntityName.Stem(file));

    [Theory]
    [InlineData("models.2024.csv", "Models2024")]
    [InlineData("1st-run.csv", "_1stRun")]
    [InlineData("🤖.csv", "U1F916")]
    [InlineData("results.2021-10-28.csv", "Result")]
    [InlineData("results_20211028.csv", "Result")]
    [InlineData("button.zh-CN.md", "Button")]
    [InlineData("01-models.csv", "Model")]
    public void The_rest_is_as_for_other_names(string file, string name) => Assert.Equal(name, EntityName.FromFileName(file));

    [Theory]
    [InlineData("", "Thing")]
    [InlineData("Model", "Model")]
    [InlineData("Models", "Models")]
    [InlineData("my model", "MyModel")]
    public void The_project_may_say_it(string given, string name)
    {
        var model = Assert.Single(Models.Of(ProjectFile.Of("things.csv", "Name\na\n", ("EntityName", given))));

        Assert.Equal(name, model.Group.Name);
    }
}
