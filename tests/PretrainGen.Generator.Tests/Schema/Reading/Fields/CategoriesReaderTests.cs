using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;
using static PretrainGen.Generator.Tests.Schema.SchemaAssert;

namespace PretrainGen.Generator.Tests.Schema.Reading.Fields;

public class CategoriesReaderTests
{
    [Fact]
    public void Categories_are_values()
    {
        Assert.Equal(["a", "b"], Categories(Clean(Field(""" "type": "string", "categories": ["a", "b"] """))).Select(category => category.Name));
        Assert.Equal(["1", "2"], Categories(Clean(Field(""" "type": "integer", "categories": [1, 2], "categoriesOrdered": true """))).Select(category => category.Value.Value));
    }

    [Fact]
    public void Categories_have_labels_and_descriptions()
    {
        var categories = Categories(Clean(Field("""
            "categories": [ { "value": "生成式", "label": "Generative", "description": { "en": "Predicts.", "zh": "预测。" } }, { "value": "对比式", "description": "Compares." }, "其他" ]
            """)));

        Assert.Equal([("生成式", "Generative"), ("对比式", "对比式"), ("其他", "其他")], categories.Select(category => (category.Value.Value, category.Name)));
        Assert.Equal("预测。", categories[0].Description.In("zh")!.Value.Value);
        Assert.Equal("Predicts.", categories[0].Description.In("fr")!.Value.Value);
        Assert.Equal("Compares.", categories[1].Description.In("zh")!.Value.Value);
        Assert.Null(categories[2].Description.In("en"));
    }

    [Fact]
    public void Categories_have_other_spellings()
    {
        var categories = Categories(Clean(Field(""" "categories": [ { "value": "Slim", "aliases": ["slim", "SLIM"] }, "Wide" ] """)));

        Assert.Equal(["slim", "SLIM"], categories[0].Aliases.Select(alias => alias.Value));
        Assert.Empty(categories[1].Aliases);
    }

    [Theory]
    [InlineData("""{ "value": "x", "aliases": ["y", {|Repeated:"y"|}] }""", "")]
    [InlineData("""{ "value": "x", "aliases": ["y"] }, {|Repeated:"y"|}""", "")]
    [InlineData("""{|WrongType:true|}""", "string | integer | object")]
    [InlineData("""{|MissingProperty:{|} "label": "x" }""", "value")]
    [InlineData("""{ "value": {|WrongType:[]|} }""", "string | integer")]
    [InlineData("""{ "value": "x", "label": {|WrongType:1|} }""", "string")]
    [InlineData("""{ "value": "x", {|UnknownProperty:"lable"|}: "y" }""", "label")]
    [InlineData("""{ "value": "x", "description": {|WrongType:1|} }""", "string | object")]
    [InlineData("""{ "value": "x", "description": {|InvalidValue:{}|} }""", "{ \"en\": … }")]
    [InlineData("""{ "value": "x", "description": { "en": {|WrongType:1|} } }""", "string")]
    [InlineData(""" "a", {|Repeated:"a"|}""", "")]
    public void A_wrong_category_is_reported_where_it_stands(string category, string expected) => Reports(Field($"\"categories\": [ {category} ]"), expected);

    [Fact]
    public void Only_text_and_integers_have_categories() =>
        Assert.Empty(Categories(Reports(Field(""" "type": "number", {|Unsupported:"categories"|}: [1.5] """), "")!));

    private static EquatableArray<FieldCategory> Categories(TableSchema schema) => Assert.Single(schema.Fields).Categories;
}
