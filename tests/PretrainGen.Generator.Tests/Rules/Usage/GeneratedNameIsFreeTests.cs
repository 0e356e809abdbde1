using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Usage;

public class GeneratedNameIsFreeTests
{
    private const string Orders = "Order,Kind\nFirst,a\nSecond,a\nThird,b\nFourth,b\n";
    private const string MarkedOrders = "{|PTG4008:Order|},Kind\nFirst,a\nSecond,a\nThird,b\nFourth,b\n";

    private static RuleTest Project(string table, string code, params (string Name, string Value)[] metadata) =>
        new RuleTest(ProjectFile.Of("orders.csv", table, metadata)).WithCode(code);

    public class Reports
    {
        [Theory]
        [InlineData("namespace Consumer { public class Order { } }", "Order")]
        [InlineData("namespace Consumer { internal enum Order { A } }", "Order")]
        [InlineData("namespace Consumer { public record Order(int Id); }", "Order")]
        [InlineData("namespace Consumer { public delegate void Order(); }", "Order")]
        [InlineData("namespace Consumer { public class OrderEntry { } }", "OrderEntry")]
        [InlineData("namespace Consumer { public struct OrderEntry { } }", "OrderEntry")]
        [InlineData("namespace Consumer { public static class OrderTable { } }", "OrderTable")]
        [InlineData("namespace Consumer { public partial struct OrderTable { } }", "OrderTable")]
        [InlineData("namespace Consumer { public static class OrderNames { } }", "OrderNames")]
        [InlineData("namespace Consumer { public enum OrderKind { A } }", "OrderKind")]
        [InlineData("namespace Consumer.Order { public class Line { } }", "Order")]
        public void A_name_that_the_project_declares(string code, string name) => Project(MarkedOrders, code).Finds(
            $"'Consumer.{name}' would be generated, but Program.cs(1) declares it already; give the table another EntityName or Namespace, or rename your own");

        [Theory]
        [InlineData("namespace Consumer { public class OrderJsonConverter { } }", "OrderJsonConverter")]
        [InlineData("namespace Consumer { public class OrderKindJsonConverter { } }", "OrderKindJsonConverter")]
        public void A_name_of_a_converter(string code, string name) => (Project(MarkedOrders, code) with { Compiles = false }).Finds(
            $"'Consumer.{name}' would be generated, but Program.cs(1) declares it already; give the table another EntityName or Namespace, or rename your own");

        [Fact]
        public void A_name_of_a_table_that_another_refers_to() => new RuleTest(
            ProjectFile.Of("orders.csv", MarkedOrders),
            ProjectFile.Of("bills.csv", "Bill,Order\nA,First\nB,Second\nC,First\n"))
            .WithCode("namespace Consumer { public class Order { } }").Finds();

        [Fact]
        public void Each_name() => Assert.Equal(
            ["PTG4008", "PTG4008"],
            Project(Orders, "namespace Consumer { public class Order { } public class OrderEntry { } }").Run().Select(finding => finding.Id));

        [Fact]
        public void A_name_of_no_namespace() =>
            (Project(MarkedOrders, "\npublic class Order { }") with { RootNamespace = "" })
                .Finds("'Order' would be generated, but Program.cs(2) declares it already; give the table another EntityName or Namespace, or rename your own");

        [Fact]
        public void A_name_in_a_namespace_of_the_table() =>
            Project(MarkedOrders, "namespace Shop.Data { public class Order { } }", ("Namespace", "Shop.Data")).Finds();
    }

    public class Guards
    {
        [Theory]
        [InlineData("namespace Consumer { public partial struct OrderEntry { public int Length => KeyText.Length; } }")]
        [InlineData("namespace Consumer { public static partial class OrderTable { public static OrderEntry First => All[0]; } }")]
        [InlineData("namespace Consumer { partial class OrderNames { } partial class OrderFacts { } partial class OrderExtensions { } }")]
        public void Parts_of_generated_types(string code) => Project(Orders, code).FindsNothing();

        [Fact]
        public void Another_name() => Project(Orders, "namespace Consumer { public class Order { } }", ("EntityName", "KnownOrder")).FindsNothing();

        [Fact]
        public void Another_namespace() => Project(Orders, "namespace Consumer { public class Order { } }", ("Namespace", "Consumer.Tables")).FindsNothing();
    }

    public class Ignores
    {
        [Theory]
        [InlineData("namespace Elsewhere { public class Order { } }")]
        [InlineData("namespace Consumer { public class Order<T> { } }")]
        [InlineData("namespace Consumer { public class Basket { public class Order { } } }")]
        public void Names_in_other_places(string code) => Project(Orders, code).FindsNothing();

        [Fact]
        public void What_is_not_generated() =>
            Project(Orders, "namespace Consumer { public class OrderFacts { } }", ("Emit", "Entries|Names")).FindsNothing();
    }
}
