using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>Configuration, XAML and designers hold what is generated as names, on every platform.</summary>
public class TypeConverterTests
{
    public static TheoryData<string> Platforms => [.. TargetPlatform.All.Select(platform => platform.Name)];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void A_name_is_converted_both_ways(string platform) => Animals(platform).AssertValues(
        (Of("Animal") + ".ConvertFromInvariantString(\"Bear 2.0\")", "Bear2_0"),
        (Of("Animal") + ".ConvertToInvariantString(Animal.Bear2_0)", "Bear 2.0"),
        (Of("AnimalClass") + ".ConvertFromInvariantString(\"Insect\")", "Insect"),
        (Of("AnimalClass") + ".ConvertToInvariantString(AnimalClass.Mammal)", "Mammal"),
        (Of("Animal") + ".IsValid(\"Bear 2.0\")", "True"),
        (Of("Animal") + ".IsValid(\"Bear2_0\")", "False"),
        (Of("Animal") + ".GetStandardValues()", "Wasp, Bee, Emu, Bear2_0, Ant"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void What_is_no_name_is_refused(string platform) => Animals(platform).AssertMessages(
        (Of("Animal") + ".ConvertFromInvariantString(\"Bea\")", "FormatException", ["'Bea' is no Animal", "'Bee'"]),
        (Of("AnimalClass") + ".ConvertFromInvariantString(\"Mamal\")", "FormatException", ["'Mamal' is no Class", "'Mammal'"]),
        (Of("Animal") + ".ConvertToInvariantString((Animal)99)", "ArgumentOutOfRangeException", ["99"]));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void An_enum_names_its_converter(string platform) => Animals(platform).AssertValues(
        (ConverterOf("Animal"), "True"),
        (ConverterOf("AnimalClass"), "True"));

    [Fact]
    public void Without_a_table_an_enum_is_converted_as_any() =>
        Assert.Null(new TestProject(ProjectFile.Of("animals.csv", SampleTables.Animals.Text, ("Emit", "Names|Facts"))).Run().AssertCompiles()
            .Compilation.GetTypeByMetadataName("Consumer.AnimalTypeConverter"));

    private static string ConverterOf(string type) =>
        $"((System.ComponentModel.TypeConverterAttribute)typeof({type}).GetCustomAttributes(false).Single(a => a is System.ComponentModel.TypeConverterAttribute)).ConverterTypeName == typeof({type}TypeConverter).AssemblyQualifiedName";

    private static GeneratorResult Animals(string platform) => new TestProject(SampleTables.Animals) { Platform = TargetPlatform.Named(platform) }.Run();

    // TypeDescriptor finds converters by the names of their assemblies, which one that is loaded for a test alone does not have.
    private static string Of(string type) => $"new {type}TypeConverter()";
}
