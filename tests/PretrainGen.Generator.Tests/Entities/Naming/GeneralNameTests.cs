using PretrainGen.Generator.Entities.Naming;

namespace PretrainGen.Generator.Tests.Entities.Naming;

/// <summary>Which names say nothing of what is listed.</summary>
public class GeneralNameTests
{
    [Theory]
    [InlineData("README")]
    [InlineData("readme_zh")]
    [InlineData("data")]
    [InlineData("Sheet1")]
    [InlineData("table-2")]
    [InlineData("20230714")]
    public void A_general_name(string name) => Assert.True(GeneralName.IsOfTable(name));

    [Theory]
    [InlineData("models")]
    [InlineData("price list")]
    [InlineData("数据中心")]
    public void A_name_of_something(string name) => Assert.False(GeneralName.IsOfTable(name));

    [Theory]
    [InlineData("src", true)]
    [InlineData("data", true)]
    [InlineData("planets", false)]
    public void A_folder_may_be_one_of_any_project(string name, bool isGeneral) => Assert.Equal(isGeneral, GeneralName.IsOfFolder(name));
}
