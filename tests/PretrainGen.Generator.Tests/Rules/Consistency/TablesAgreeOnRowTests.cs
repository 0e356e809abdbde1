using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency;

public class TablesAgreeOnRowTests
{
    public class Reports
    {
        [Fact]
        public void Two_files_that_disagree() =>
            new RuleTest(
                ProjectFile.Of("a.csv", "Name,Legs\nAnt,{|PTG3002+:6|}\nBear,4\n", ("EntityName", "Animal")),
                ProjectFile.Of("b.csv", "Name,Legs,Home\nAnt,{|PTG3002:8|},Earth\nCat,4,House\n", ("EntityName", "Animal")))
            .Finds("'Ant': Legs is '8' here, but '6' in a.csv, row 1");

        [Fact]
        public void Two_tables_of_a_file_that_disagree() => RuleTest
            .Markdown("| Name | Legs |\n|---|---|\n| Ant | 6 |\n\n| Name | Legs |\n|---|---|\n| Ant | {|PTG3002:8|} |\n", ("EntityName", "Animal"))
            .Finds("'Ant': Legs is '8' here, but '6' in things.md, table 1, row 1");

        [Fact]
        public void What_no_column_of_numbers_can_hold_by_its_spelling() =>
            new RuleTest(
                ProjectFile.Of("a.csv", "Name,Legs\nAnt,{|PTG3002+:6|}\nBear,4\n", ("EntityName", "Animal")),
                ProjectFile.Of("b.csv", "Name,Legs\nAnt,{|PTG3002:six|}\n", ("EntityName", "Animal")))
            .Finds("'Ant': Legs is 'six' here, but '6' in a.csv, row 1");

        [Fact]
        public void Whole_numbers_that_are_one_double() =>
            new RuleTest(
                ProjectFile.Of("a.csv", "Name,Serial\nAnt,{|PTG3002+:9007199254740993|}\n", ("EntityName", "Animal")),
                ProjectFile.Of("b.csv", "Name,Serial\nAnt,{|PTG3002:9007199254740992|}\n", ("EntityName", "Animal")))
            .Finds();

        [Fact]
        public void Texts_that_look_like_one_number() =>
            new RuleTest(
                ProjectFile.Of("a.csv", "Name,Release\nAnt,{|PTG3002+:1.0|}\nBear,x\n", ("EntityName", "Animal")),
                ProjectFile.Of("b.csv", "Name,Release\nAnt,{|PTG3002:1.00|}\n", ("EntityName", "Animal")))
            .Finds("'Ant': Release is '1.00' here, but '1.0' in a.csv, row 1");
    }

    public class Guards
    {
        [Fact]
        public void Tables_that_say_the_same_or_nothing() =>
            new RuleTest(
                ProjectFile.Of("a.csv", "Name,Legs\nAnt,6\nBear,\n", ("EntityName", "Animal")),
                ProjectFile.Of("b.csv", "Name,Legs\nAnt,6\nBear,4\n", ("EntityName", "Animal")))
            .FindsNothing();

        [Theory]
        [InlineData("", "6.5", "6.50")]
        [InlineData("", "true", "TRUE")]
        [InlineData("\"type\": \"number\", \"groupChar\": \",\"", "1014.45", "\"1,014.450\"")]
        [InlineData("\"type\": \"date\", \"format\": \"%d/%m/%Y\"", "9/7/2024", "09/07/2024")]
        [InlineData("\"type\": \"list\", \"delimiter\": \";\"", "a;b", "a; b")]
        public void One_value_in_two_spellings(string field, string first, string second) =>
            new RuleTest(
                ProjectFile.Of("a.csv", $"Name,Value\nAnt,{first}\n", ("EntityName", "Animal")),
                ProjectFile.Of("b.csv", $"Name,Value\nAnt,{second}\n", ("EntityName", "Animal")),
                field.Length == 0
                    ? ProjectFile.Other("unrelated.txt", "")
                    : ProjectFile.Schema("a.schema.json", $"{{ \"fields\": [{{ \"name\": \"Name\" }}, {{ \"name\": \"Value\", {field} }}], \"primaryKey\": \"Name\" }}"))
            .FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Tables_of_different_entities() =>
            new RuleTest(ProjectFile.Of("a.csv", "Name,Legs\nAnt,6\n"), ProjectFile.Of("b.csv", "Name,Legs\nAnt,8\n")).FindsNothing();
    }
}
